<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
<context>
    <name>Candidates</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="32"/>
        <source>Create candidates</source>
        <translation>Créer des candidats</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="36"/>
        <source>Covers an area with cells, or its streets with points, to be scored</source>
        <translation>Couvre une zone de cellules, ou ses rues de points, à évaluer</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="40"/>
        <source>Covers an area with hexagons or squares whose centres lie in it, or puts points along the streets in it. A potential map scores each of them. An area in degrees is reprojected to Belgian Lambert 72 first, so that the spacing is in metres on the ground.</source>
        <translation>Couvre une zone d’hexagones ou de carrés dont le centre s’y trouve, ou place des points le long des rues qui s’y trouvent. Une carte de potentiel donne un score à chacun. Une zone en degrés est d’abord reprojetée en Lambert belge 72, pour que l’espacement soit en mètres sur le terrain.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="48"/>
        <source>grid,hexagon,square,lattice,points along lines,potential,charging</source>
        <translation>grille,hexagone,carré,maillage,points le long de lignes,potentiel,recharge</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="52"/>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="52"/>
        <source>One or more polygons, e.g. the municipality.</source>
        <translation>Un ou plusieurs polygones, p. ex. la commune.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="56"/>
        <source>Shape</source>
        <translation>Forme</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="56"/>
        <source>Hexagons</source>
        <translation>Hexagones</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="56"/>
        <source>Squares</source>
        <translation>Carrés</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="56"/>
        <source>Points along streets</source>
        <translation>Points le long des rues</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="56"/>
        <source>Hexagons (0), squares (1) or points along the streets (2).</source>
        <translation>Hexagones (0), carrés (1) ou points le long des rues (2).</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="65"/>
        <source>Spacing in metres</source>
        <translation>Espacement en mètres</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="68"/>
        <source>Distance between the centres of neighbouring cells, or along the streets.</source>
        <translation>Distance entre les centres de cellules voisines, ou le long des rues.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="69"/>
        <source>Streets</source>
        <translation>Rues</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="69"/>
        <source>Needed for points along streets.</source>
        <translation>Nécessaires pour des points le long des rues.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="73"/>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="73"/>
        <source>One feature per candidate, with its number in the field cell.</source>
        <translation>Une entité par candidat, avec son numéro dans le champ cell.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="77"/>
        <source>Number of candidates</source>
        <translation>Nombre de candidats</translation>
    </message>
</context>
<context>
    <name>CentralAlgorithm</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/central_access.py" line="23"/>
        <source>Address of the central API</source>
        <translation>Adresse de l'API centrale</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/central_access.py" line="23"/>
        <source>Address of the landing page, e.g. https://laden.example.be/api.</source>
        <translation>Adresse de la page d'accueil, p. ex. https://laden.example.be/api.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/central_access.py" line="27"/>
        <source>Login</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/central_access.py" line="27"/>
        <source>A configuration of QGIS&apos;s authentication store; nothing for an API without login.</source>
        <translation>Une configuration du magasin d'authentification de QGIS ; rien pour une API sans connexion.</translation>
    </message>
</context>
<context>
    <name>ChargingLayersPanel</name>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers_panel.py" line="65"/>
        <source>Create workspace</source>
        <translation>Créer un fichier de travail</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers_panel.py" line="73"/>
        <source>Workspace</source>
        <translation>Fichier de travail</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers_panel.py" line="78"/>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers_panel.py" line="78"/>
        <source>Open a municipality&apos;s workspace (GeoPackage)</source>
        <translation>Ouvrir le fichier de travail d’une commune (GeoPackage)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers_panel.py" line="84"/>
        <source>New…</source>
        <translation>Nouveau…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers_panel.py" line="84"/>
        <source>Make the workspace of a Flemish municipality</source>
        <translation>Créer le fichier de travail d’une commune flamande</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers_panel.py" line="102"/>
        <source>Central API</source>
        <translation>API centrale</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers_panel.py" line="107"/>
        <source>Address of the OGC API – Features that you exchange with</source>
        <translation>Adresse de l’OGC API – Features avec laquelle vous échangez</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers_panel.py" line="108"/>
        <source>A&amp;ddress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers_panel.py" line="112"/>
        <source>Login from QGIS&apos;s authentication store; leave empty when none is needed</source>
        <translation>Configuration enregistrée dans la base d’authentification de QGIS ; laissez vide si aucune n’est nécessaire</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers_panel.py" line="113"/>
        <source>&amp;Login</source>
        <translation>A&amp;uthentification</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers_panel.py" line="272"/>
        <source>&amp;Sync</source>
        <translation>&amp;Synchroniser</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers_panel.py" line="149"/>
        <source>Sync with the central API</source>
        <translation>Synchroniser avec l’API centrale</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers_panel.py" line="219"/>
        <source>Sync done: {pulled} received, {pushed} sent.</source>
        <translation>Synchronisation terminée ; reçus : {pulled}, envoyés : {pushed}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers_panel.py" line="244"/>
        <source>No workspace is open. Open one, or make a new one.</source>
        <translation>Aucun fichier de travail n’est ouvert. Ouvrez-en un ou créez-en un nouveau.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers_panel.py" line="264"/>
        <source>Open a workspace first.</source>
        <translation>Ouvrez d’abord un fichier de travail.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers_panel.py" line="266"/>
        <source>Fill in the address of the central API.</source>
        <translation>Indiquez l’adresse de l’API centrale.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers_panel.py" line="272"/>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers_panel.py" line="276"/>
        <source>Receive what others changed, send what you changed</source>
        <translation>Recevoir les modifications des autres, envoyer les vôtres</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers_panel.py" line="302"/>
        <source>Open Workspace</source>
        <translation>Ouvrir un fichier de travail</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers_panel.py" line="163"/>
        <source>Make photos available offline</source>
        <translation>Rendre les photos disponibles hors ligne</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers_panel.py" line="183"/>
        <source>Undo unsent changes</source>
        <translation>Annuler les modifications non envoyées</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers_panel.py" line="197"/>
        <source>{count} undone; the backup is {name}.</source>
        <translation>{count} annulées ; la sauvegarde est {name}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers_panel.py" line="227"/>
        <source>{count} photos are available offline now.</source>
        <translation>{count} photos sont maintenant disponibles hors ligne.</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_dialog.py" line="41"/>
        <source>Resolve Conflicts</source>
        <translation>Résoudre les conflits</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_dialog.py" line="91"/>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_dialog.py" line="111"/>
        <source>Resolve conflicts</source>
        <translation>Résoudre les conflits</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_dialog.py" line="129"/>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_dialog.py" line="134"/>
        <source>Features in conflict</source>
        <translation>Objets en conflit</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_dialog.py" line="142"/>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_dialog.py" line="145"/>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_dialog.py" line="162"/>
        <source>No conflicts are left. The next sync sends what you decided.</source>
        <translation>Il ne reste aucun conflit. La prochaine synchronisation envoie ce que vous avez décidé.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_dialog.py" line="174"/>
        <source>For All Listed Features</source>
        <translation>Pour tous les objets de la liste</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_dialog.py" line="174"/>
        <source>One choice for all in the list</source>
        <translation>Un seul choix pour toute la liste</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_dialog.py" line="179"/>
        <source>All Mine</source>
        <translation>Tout de moi</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_dialog.py" line="179"/>
        <source>All Theirs</source>
        <translation>Tout d’eux</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_dialog.py" line="179"/>
        <source>All Later</source>
        <translation>Tout plus tard</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_dialog.py" line="189"/>
        <source>&amp;Apply</source>
        <translation>&amp;Appliquer</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_dialog.py" line="223"/>
        <source>All layers</source>
        <translation>Toutes les couches</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_dialog.py" line="307"/>
        <source>1 feature was changed both here and in the central database. Neither side was overwritten.</source>
        <translation>1 objet a été modifié à la fois ici et dans la base de données centrale. Aucun des deux côtés n’a été écrasé.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_dialog.py" line="308"/>
        <source>{count} features were changed both here and in the central database. Neither side was overwritten.</source>
        <translation>{count} objets ont été modifiés à la fois ici et dans la base de données centrale. Aucun des deux côtés n’a été écrasé.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_dialog.py" line="315"/>
        <source>{ready} of {count} decided. Apply sends nothing yet: the next sync does.</source>
        <translation>{ready} sur {count} décidés. Appliquer n’envoie encore rien : la prochaine synchronisation le fera.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_dialog.py" line="321"/>
        <source>Backup: {name}</source>
        <translation>Sauvegarde : {name}</translation>
    </message>
</context>
<context>
    <name>ConflictListModel</name>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_list.py" line="68"/>
        <source>decided</source>
        <translation>décidé</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_list.py" line="68"/>
        <source>not decided</source>
        <translation>non décidé</translation>
    </message>
</context>
<context>
    <name>ConflictMap</name>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_map.py" line="119"/>
        <source>Click on the map where the feature belongs.</source>
        <translation>Cliquez sur la carte à l’endroit où l’objet doit être.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_map.py" line="145"/>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_map.py" line="169"/>
        <source>The two outlines differ.</source>
        <translation>Les deux contours diffèrent.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_map.py" line="171"/>
        <source>Mine and theirs lie {distance} apart.</source>
        <translation>Le mien et le leur sont à {distance} l’un de l’autre.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_map.py" line="173"/>
        <source>I moved it {mine}, they moved it {theirs}.</source>
        <translation>Je l’ai déplacé de {mine}, eux de {theirs}.</translation>
    </message>
</context>
<context>
    <name>ConflictModel</name>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_model.py" line="113"/>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_model.py" line="113"/>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_model.py" line="113"/>
        <source>Mine</source>
        <translation>De moi</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_model.py" line="113"/>
        <source>Theirs</source>
        <translation>D’eux</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_model.py" line="113"/>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_model.py" line="113"/>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_model.py" line="200"/>
        <source>not decided</source>
        <translation>non décidé</translation>
    </message>
</context>
<context>
    <name>ConflictView</name>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_view.py" line="94"/>
        <source>Theirs: {who}</source>
        <translation>D’eux : {who}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_view.py" line="124"/>
        <source>Fields of the feature</source>
        <translation>Champs de l’objet</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_view.py" line="143"/>
        <source>Show the fields that are not in conflict</source>
        <translation>Afficher les champs qui ne sont pas en conflit</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_view.py" line="146"/>
        <source>All &amp;Mine</source>
        <translation>Tout de &amp;moi</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_view.py" line="147"/>
        <source>All &amp;Theirs</source>
        <translation>Tout d’&amp;eux</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_view.py" line="148"/>
        <source>All &amp;Later</source>
        <translation>Tout plus &amp;tard</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_view.py" line="195"/>
        <source>Remove it for everybody (mine)</source>
        <translation>Le supprimer pour tous (de moi)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_view.py" line="195"/>
        <source>Take it back as they have it (theirs)</source>
        <translation>Le reprendre comme chez eux (d’eux)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_view.py" line="197"/>
        <source>Bring it back for everybody (mine)</source>
        <translation>Le rétablir pour tous (de moi)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_view.py" line="197"/>
        <source>Remove it here as well (theirs)</source>
        <translation>Le supprimer ici aussi (d’eux)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_view.py" line="199"/>
        <source>Keep it as I have it (mine)</source>
        <translation>Garder comme chez moi (de moi)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_view.py" line="199"/>
        <source>Take it as they have it (theirs)</source>
        <translation>Prendre comme chez eux (d’eux)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_view.py" line="200"/>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_view.py" line="318"/>
        <source>see the map</source>
        <translation>voir la carte</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_view.py" line="321"/>
        <source>moved {distance}</source>
        <translation>déplacé de {distance}</translation>
    </message>
</context>
<context>
    <name>ContributionChart</name>
    <message>
        <location filename="../evplanner_plugin/gui/contribution_chart.py" line="44"/>
        <source>What each criterion adds to the score</source>
        <translation>Contribution de chaque critère au score</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/contribution_chart.py" line="110"/>
        <source>{title}: {raw}, adds {points} of {largest} points</source>
        <translation>{title} : {raw}, apporte {points} points sur {largest}</translation>
    </message>
</context>
<context>
    <name>CreateWorkspace</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/create_workspace.py" line="28"/>
        <source>Create workspace</source>
        <translation>Créer un fichier de travail</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/create_workspace.py" line="32"/>
        <source>Makes the GeoPackage in which a municipality plans its charging points</source>
        <translation>Crée le GeoPackage dans lequel une commune planifie ses points de recharge</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/create_workspace.py" line="36"/>
        <source>Makes the workspace of one Flemish municipality: a GeoPackage with the layers and tables for charging locations, demand, proposed sites and their log, filled with the municipality&apos;s area, its neighbourhoods and its building stock. The municipality is given by its NIS code or its name, e.g. 13019 or Lille. A file that is there already is never overwritten.</source>
        <translation>Crée le fichier de travail d’une commune flamande : un GeoPackage avec les couches et les tables des sites de recharge, de la demande, des emplacements proposés et de leur journal, rempli avec le territoire de la commune, ses quartiers et son parc de bâtiments. La commune est désignée par son code NIS ou son nom, p. ex. 13019 ou Lille. Un fichier existant n’est jamais écrasé.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/create_workspace.py" line="45"/>
        <source>municipality,workspace,GeoPackage,new,NIS,charging</source>
        <translation>commune,fichier de travail,GeoPackage,nouveau,NIS,recharge</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/create_workspace.py" line="58"/>
        <source>Municipality (NIS code or name)</source>
        <translation>Commune (code NIS ou nom)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/create_workspace.py" line="62"/>
        <source>NIS code of five digits, or the municipality&apos;s name, e.g. 13019 or Lille.</source>
        <translation>Code NIS à cinq chiffres ou nom de la commune, p. ex. 13019 ou Lille.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/create_workspace.py" line="63"/>
        <source>Coordinate system</source>
        <translation>Système de coordonnées</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/create_workspace.py" line="63"/>
        <source>Belgian Lambert 72 (EPSG:31370) or Lambert 2008 (EPSG:3812 or EPSG:11219).</source>
        <translation>Lambert belge 72 (EPSG:31370) ou Lambert 2008 (EPSG:3812 ou EPSG:11219).</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/create_workspace.py" line="70"/>
        <source>Workspace</source>
        <translation>Fichier de travail</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/create_workspace.py" line="70"/>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/create_workspace.py" line="70"/>
        <source>The new file; on a local disk, not on a network drive.</source>
        <translation>Le nouveau fichier ; sur un disque local, pas sur un lecteur réseau.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/create_workspace.py" line="74"/>
        <source>Municipality</source>
        <translation>Commune</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/create_workspace.py" line="75"/>
        <source>NIS code</source>
        <translation>Code NIS</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/create_workspace.py" line="93"/>
        <source>Workspace of {name} ({nis}).</source>
        <translation>Fichier de travail de {name} ({nis}).</translation>
    </message>
</context>
<context>
    <name>EvPlannerAlgorithm</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/base.py" line="105"/>
        <source>Workspace</source>
        <translation>Fichier de travail</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/base.py" line="24"/>
        <source>Potential map</source>
        <translation>Carte de potentiel</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/base.py" line="25"/>
        <source>Sites</source>
        <translation>Emplacements</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/base.py" line="108"/>
        <source>The municipality's GeoPackage, made by “Create workspace”.</source>
        <translation>Le GeoPackage de la commune, créé par « Créer un fichier de travail ».</translation>
    </message>
</context>
<context>
    <name>FetchPhotos</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/fetch_photos.py" line="18"/>
        <source>Make photos available offline</source>
        <translation>Rendre les photos disponibles hors ligne</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/fetch_photos.py" line="22"/>
        <source>Fetches the images of photos of which only the thumbnail is here</source>
        <translation>Récupère les images des photos dont seule la vignette est ici</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/fetch_photos.py" line="26"/>
        <source>With a sync only the thumbnails of photos come in. This fetches the images themselves from the central API into the workspace, so that they can be looked at without a network. An image that its maker has not sent yet is counted as missing.</source>
        <translation>La synchronisation n'apporte que les vignettes des photos. Cet outil récupère les images elles-mêmes de l'API centrale dans le fichier de travail, pour les regarder sans réseau. Une image que son auteur n'a pas encore envoyée est comptée comme manquante.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/fetch_photos.py" line="34"/>
        <source>photos,images,offline,fetch,central</source>
        <translation>photos,images,hors ligne,récupérer,central</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/fetch_photos.py" line="40"/>
        <source>Fetched</source>
        <translation>Récupérées</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/fetch_photos.py" line="41"/>
        <source>Missing</source>
        <translation>Manquantes</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/fetch_photos.py" line="51"/>
        <source>{count} images are not in the central API yet.</source>
        <translation>{count} images ne sont pas encore dans l'API centrale.</translation>
    </message>
</context>
<context>
    <name>Interface</name>
    <message>
        <location filename="../evplanner_plugin/gui/interface.py" line="49"/>
        <source>Charging Layers</source>
        <translation>Couches de recharge</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/interface.py" line="49"/>
        <source>Potential</source>
        <translation>Potentiel</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/interface.py" line="49"/>
        <source>Sites</source>
        <translation>Emplacements</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/interface.py" line="126"/>
        <source>EV Planner</source>
        <translation>EV Planner</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/interface.py" line="103"/>
        <source>Show or hide the panel {panel}</source>
        <translation>Afficher ou masquer le panneau {panel}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/interface.py" line="107"/>
        <source>Options…</source>
        <translation>Options…</translation>
    </message>
</context>
<context>
    <name>Login</name>
    <message>
        <location filename="../evplanner_plugin/sync/carriers/qgis_login.py" line="23"/>
        <source>The central API asks for a login. It is used for this exchange and not stored.</source>
        <translation>L'API centrale demande une connexion. Elle sert pour cet échange et n'est pas enregistrée.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <location filename="../evplanner_plugin/gui/messages.py" line="66"/>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>NewWorkspaceDialog</name>
    <message>
        <location filename="../evplanner_plugin/gui/new_workspace_dialog.py" line="23"/>
        <source>New Workspace</source>
        <translation>Nouveau fichier de travail</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/new_workspace_dialog.py" line="53"/>
        <source>Municipality</source>
        <translation>Commune</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/new_workspace_dialog.py" line="29"/>
        <source>Type a part of the name or the NIS code</source>
        <translation>Saisissez une partie du nom ou le code NIS</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/new_workspace_dialog.py" line="37"/>
        <source>Name or NIS code</source>
        <translation>Nom ou code NIS</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/new_workspace_dialog.py" line="43"/>
        <source>Save Workspace As</source>
        <translation>Enregistrer le fichier de travail sous</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/new_workspace_dialog.py" line="44"/>
        <source>On this computer&apos;s own disk: a network drive makes QGIS slow</source>
        <translation>Sur le disque de cet ordinateur : un lecteur réseau ralentit QGIS</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/new_workspace_dialog.py" line="54"/>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
</context>
<context>
    <name>OptionsFactory</name>
    <message>
        <location filename="../evplanner_plugin/gui/options_page.py" line="86"/>
        <source>EV Planner</source>
        <translation>EV Planner</translation>
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message>
        <location filename="../evplanner_plugin/gui/options_page.py" line="53"/>
        <source>Shown with every site, mark, comment and decision that you write.</source>
        <translation>Affiché avec chaque emplacement, avis, commentaire et décision que vous enregistrez.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/options_page.py" line="55"/>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/options_page.py" line="58"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/options_page.py" line="59"/>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/options_page.py" line="60"/>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/options_page.py" line="61"/>
        <source>Central API</source>
        <translation>API centrale</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/options_page.py" line="63"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/options_page.py" line="64"/>
        <source>Login</source>
        <translation>Authentification</translation>
    </message>
</context>
<context>
    <name>Potential</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="197"/>
        <source>Potential map</source>
        <translation>Carte de potentiel</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="42"/>
        <source>Scores every place by a recipe: where would a charging point do most good?</source>
        <translation>Évalue chaque lieu selon une recette : où un point de recharge serait-il le plus utile ?</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="46"/>
        <source>Scores candidates by a recipe and explains every score. The recipe says which layers are used, how each criterion is measured (over the walking network where it names one), how a measured figure becomes a value from 0 to 1, and what it weighs. Without candidates, the municipality of the workspace is covered with the recipe&apos;s cells.

Each candidate keeps its measured figure, its value and its contribution per criterion, its rank, and the rule that struck it if one did. In QGIS&apos;s window the result comes styled; the weights are part of the style, so that moving one recolours the map without computing anything anew.</source>
        <translation>Évalue des candidats selon une recette et explique chaque score. La recette indique quelles couches sont utilisées, comment chaque critère est mesuré (sur le réseau piéton lorsqu’elle en désigne un), comment une mesure devient une valeur de 0 à 1, et son poids. Sans candidats, la commune du fichier de travail est couverte avec les cellules de la recette.

Chaque candidat conserve, par critère, sa mesure, sa valeur et sa contribution, ainsi que son rang et, le cas échéant, la règle qui l’a écarté. Dans la fenêtre de QGIS, un style est appliqué au résultat ; les poids font partie du style : en modifier un recolore la carte sans rien recalculer.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="58"/>
        <source>potential,suitability,multi-criteria,MCDA,score,heat map,walking distance,charging,site selection</source>
        <translation>potentiel,aptitude,multicritère,MCDA,score,carte de chaleur,distance à pied,recharge,choix d’emplacements</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="65"/>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="65"/>
        <source>Name of a recipe in the workspace or of a bundled one, a file (.json), or the JSON itself.</source>
        <translation>Nom d’une recette du fichier de travail ou d’une recette fournie, un fichier (.json), ou le JSON lui-même.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="69"/>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="69"/>
        <source>Cells or points to score; nothing for the recipe&apos;s cells over the workspace&apos;s municipality.</source>
        <translation>Cellules ou points à évaluer ; vide pour couvrir la commune du fichier de travail avec les cellules de la recette.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="73"/>
        <source>Other layers for the recipe</source>
        <translation>Autres couches pour la recette</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="73"/>
        <source>JSON that names a layer of the project or a file per role, e.g. {&quot;streets&quot;: &quot;Wegenregister&quot;}.</source>
        <translation>JSON qui désigne une couche du projet ou un fichier par rôle, p. ex. {&quot;streets&quot;: &quot;Wegenregister&quot;}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="78"/>
        <source>Other weights</source>
        <translation>Autres poids</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="78"/>
        <source>JSON with weights per criterion, e.g. {&quot;uncovered&quot;: 60}; the others stay as in the recipe.</source>
        <translation>JSON avec des poids par critère, p. ex. {&quot;uncovered&quot;: 60} ; les autres restent ceux de la recette.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="83"/>
        <source>One feature per candidate with score, rank and what they are made of.</source>
        <translation>Une entité par candidat, avec son score, son rang et ce qui les compose.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="87"/>
        <source>Number of candidates</source>
        <translation>Nombre de candidats</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="88"/>
        <source>Struck by a rule</source>
        <translation>Écarté par une règle</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="89"/>
        <source>Fingerprint of the recipe</source>
        <translation>Empreinte de la recette</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="187"/>
        <source>The run could not be noted in the workspace: {reason}</source>
        <translation>Le calcul n’a pas pu être consigné dans le fichier de travail : {reason}</translation>
    </message>
</context>
<context>
    <name>PotentialPanel</name>
    <message>
        <location filename="../evplanner_plugin/gui/potential_panel.py" line="55"/>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential_panel.py" line="58"/>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential_panel.py" line="109"/>
        <source>Potential map</source>
        <translation>Carte de potentiel</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential_panel.py" line="332"/>
        <source>&amp;Run</source>
        <translation>&amp;Exécuter</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential_panel.py" line="157"/>
        <source>Reset &amp;Weights</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential_panel.py" line="159"/>
        <source>Back to the recipe&apos;s own weights</source>
        <translation>Revenir aux poids de la recette</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential_panel.py" line="193"/>
        <source>The potential map cannot be opened.</source>
        <translation>La carte de potentiel ne peut pas être ouverte.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential_panel.py" line="195"/>
        <source>Potential – {recipe}</source>
        <translation>Potentiel – {recipe}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential_panel.py" line="215"/>
        <source>The potential map cannot be read. Run it again.</source>
        <translation>La carte de potentiel ne peut pas être lue. Calculez-la à nouveau.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential_panel.py" line="220"/>
        <source>{count} places, {struck} of them struck by a rule.</source>
        <translation>Lieux : {count}, dont écartés par une règle : {struck}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential_panel.py" line="327"/>
        <source>Open a workspace first, in the panel Charging Layers.</source>
        <translation>Ouvrez d’abord un fichier de travail, dans le panneau « Couches de recharge ».</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential_panel.py" line="329"/>
        <source>Choose a recipe.</source>
        <translation>Choisissez une recette.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential_panel.py" line="331"/>
        <source>Give at least one criterion a weight.</source>
        <translation>Donnez un poids à au moins un critère.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential_panel.py" line="332"/>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential_panel.py" line="335"/>
        <source>Compute the potential map with these weights</source>
        <translation>Calculer la carte de potentiel avec ces poids</translation>
    </message>
</context>
<context>
    <name>ProposeSites</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="37"/>
        <source>Propose sites</source>
        <translation>Proposer des emplacements</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="41"/>
        <source>Writes points into the workspace as proposed sites, each with its first log entry</source>
        <translation>Inscrit des points dans le fichier de travail comme emplacements proposés, chacun avec sa première entrée du journal</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="45"/>
        <source>Writes points into the workspace as proposed sites, with their score as it was, and notes in the log who proposed them. Sites that are there already, by their id or at the same place, are left as they are.</source>
        <translation>Inscrit des points dans le fichier de travail comme emplacements proposés, avec le score qu’ils avaient, et consigne dans le journal qui les a proposés. Les emplacements déjà présents, d’après leur identifiant ou au même endroit, restent inchangés.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="52"/>
        <source>sites,propose,strategic,log,charging</source>
        <translation>emplacements,proposer,stratégique,journal,recharge</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="57"/>
        <source>Sites</source>
        <translation>Emplacements</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="57"/>
        <source>Points, e.g. what “Select sites” made.</source>
        <translation>Points, p. ex. le résultat de « Sélectionner des emplacements ».</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="62"/>
        <source>Proposed</source>
        <translation>Proposés</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="63"/>
        <source>There already</source>
        <translation>Déjà présents</translation>
    </message>
</context>
<context>
    <name>RankingGroup</name>
    <message>
        <location filename="../evplanner_plugin/gui/ranking_group.py" line="29"/>
        <source>Best Places</source>
        <translation>Meilleurs lieux</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/ranking_group.py" line="33"/>
        <source>Ranked list of places</source>
        <translation>Liste des lieux par rang</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/ranking_group.py" line="50"/>
        <source>Zoom To</source>
        <translation>Zoomer sur</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/ranking_group.py" line="50"/>
        <source>Zoom the map to the selected place</source>
        <translation>Zoomer sur le lieu sélectionné</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/ranking_group.py" line="56"/>
        <source>Select Sites…</source>
        <translation>Sélectionner…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/ranking_group.py" line="56"/>
        <source>Select the best places, with a distance between them</source>
        <translation>Sélectionner comme emplacements les meilleurs lieux, en gardant une distance entre eux</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/ranking_group.py" line="62"/>
        <source>Propose These</source>
        <translation>Proposer</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/ranking_group.py" line="62"/>
        <source>Write the selected places into the workspace as proposed sites</source>
        <translation>Inscrire les lieux sélectionnés dans le fichier de travail comme emplacements proposés</translation>
    </message>
</context>
<context>
    <name>RankingModel</name>
    <message>
        <location filename="../evplanner_plugin/gui/ranking_model.py" line="72"/>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/ranking_model.py" line="72"/>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/ranking_model.py" line="72"/>
        <source>Street or cell</source>
        <translation>Rue ou cellule</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/ranking_model.py" line="90"/>
        <source>cell {number}</source>
        <translation>cellule {number}</translation>
    </message>
</context>
<context>
    <name>RecipeBox</name>
    <message>
        <location filename="../evplanner_plugin/gui/recipe_box.py" line="32"/>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipe_box.py" line="33"/>
        <source>How the potential map is made: candidates, criteria, weights and rules</source>
        <translation>Comment la carte de potentiel est établie : candidats, critères, poids et règles</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipe_box.py" line="37"/>
        <source>Open file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipe_box.py" line="37"/>
        <source>Open a recipe from a file (JSON)</source>
        <translation>Ouvrir une recette à partir d’un fichier (JSON)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipe_box.py" line="116"/>
        <source>Hexagons {spacing} m apart.</source>
        <translation>Hexagones espacés de {spacing} m.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipe_box.py" line="117"/>
        <source>Squares {spacing} m apart.</source>
        <translation>Carrés espacés de {spacing} m.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipe_box.py" line="119"/>
        <source>Candidates {spacing} m apart.</source>
        <translation>Candidats espacés de {spacing} m.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipe_box.py" line="121"/>
        <source>Criteria: {criteria}, hard rules: {rules}.</source>
        <translation>Critères : {criteria}, règles d’exclusion : {rules}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipe_box.py" line="127"/>
        <source>Open Recipe</source>
        <translation>Ouvrir une recette</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipe_box.py" line="127"/>
        <source>Recipes (*.json)</source>
        <translation>Recettes (*.json)</translation>
    </message>
</context>
<context>
    <name>RecordEntry</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/record_entry.py" line="25"/>
        <source>Record log entry</source>
        <translation>Ajouter une entrée au journal</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/record_entry.py" line="29"/>
        <source>Adds what happened to a proposed site to its log: a mark, a comment, a decision</source>
        <translation>Ajoute au journal d’un emplacement proposé ce qui s’est passé : un avis, un commentaire, une décision</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/record_entry.py" line="33"/>
        <source>Adds one entry to the log of a proposed site. Entries are only ever added; the site&apos;s status follows from all of them. The details are JSON and depend on the kind, for example:

marked: {&quot;mark&quot;: &quot;up&quot;, &quot;reason&quot;: &quot;Beside the church&quot;} (up, down or question)
commented: {&quot;text&quot;: &quot;Mind the tree&quot;}
approved, rejected: {&quot;reason&quot;: &quot;College of 3 March&quot;, &quot;supersedes&quot;: []}</source>
        <translation>Ajoute une entrée au journal d’un emplacement proposé. Les entrées ne sont jamais modifiées ni supprimées ; le statut de l’emplacement découle de leur ensemble. Les détails sont en JSON et dépendent du type, par exemple :

marked : {&quot;mark&quot;: &quot;up&quot;, &quot;reason&quot;: &quot;À côté de l’église&quot;} (up, down ou question)
commented : {&quot;text&quot;: &quot;Attention à l’arbre&quot;}
approved, rejected : {&quot;reason&quot;: &quot;Collège du 3 mars&quot;, &quot;supersedes&quot;: []}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/record_entry.py" line="43"/>
        <source>log,mark,comment,approve,reject,decision,site</source>
        <translation>journal,avis,commentaire,approuver,rejeter,décision,emplacement</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/record_entry.py" line="50"/>
        <source>Site</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/record_entry.py" line="50"/>
        <source>The id of the proposed site (a UUID).</source>
        <translation>L’identifiant de l’emplacement proposé (un UUID).</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/record_entry.py" line="53"/>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/record_entry.py" line="55"/>
        <source>What happened: {kinds}.</source>
        <translation>Ce qui s’est passé : {kinds}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/record_entry.py" line="56"/>
        <source>Details (JSON)</source>
        <translation>Détails (JSON)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/record_entry.py" line="56"/>
        <source>What belongs to the kind, as a JSON object.</source>
        <translation>Les données propres au type, sous forme d’objet JSON.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/record_entry.py" line="61"/>
        <source>Id of the entry</source>
        <translation>Identifiant de l’entrée</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/record_entry.py" line="62"/>
        <source>Status of the site</source>
        <translation>Statut de l’emplacement</translation>
    </message>
</context>
<context>
    <name>ResolveConflicts</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/resolve_conflicts.py" line="33"/>
        <source>Resolve conflicts</source>
        <translation>Résoudre les conflits</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/resolve_conflicts.py" line="37"/>
        <source>Decides about features that were changed both here and in the central database</source>
        <translation>Décide des objets modifiés à la fois ici et dans la base de données centrale</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/resolve_conflicts.py" line="41"/>
        <source>Writes decisions about conflicts into the workspace: per field my value, theirs or another one. What is not decided stays a conflict. Nothing is sent: the next sync does that. Before anything of mine is given up a backup of the workspace is made beside it. The panel “Charging Layers” has a window for this; the decisions as JSON are for scripts, for example:

[{&quot;collection&quot;: &quot;proposed_site&quot;, &quot;id&quot;: &quot;…&quot;, &quot;rev&quot;: 12, &quot;choices&quot;: {&quot;name&quot;: &quot;mine&quot;, &quot;bays&quot;: {&quot;own&quot;: 4}}}]

Where one side removed the feature there is one choice for all of it: {&quot;&quot;: &quot;theirs&quot;}.</source>
        <translation>Écrit dans le fichier de travail les décisions sur les conflits : par champ ma valeur, la leur ou une autre. Ce qui n’est pas décidé reste un conflit. Rien n’est envoyé : la prochaine synchronisation s’en charge. Avant que quelque chose de moi soit abandonné, une sauvegarde est faite à côté du fichier de travail. Le panneau « Couches de recharge » a une fenêtre pour cela ; les décisions en JSON sont pour les scripts, par exemple :

[{&quot;collection&quot;: &quot;proposed_site&quot;, &quot;id&quot;: &quot;…&quot;, &quot;rev&quot;: 12, &quot;choices&quot;: {&quot;name&quot;: &quot;mine&quot;, &quot;bays&quot;: {&quot;own&quot;: 4}}}]

Là où un côté a supprimé l’objet, il y a un seul choix pour le tout : {&quot;&quot;: &quot;theirs&quot;}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/resolve_conflicts.py" line="52"/>
        <source>conflict,resolve,merge,mine,theirs,sync,central</source>
        <translation>conflit,résoudre,fusionner,le mien,le leur,synchroniser,central</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/resolve_conflicts.py" line="57"/>
        <source>Decisions (JSON)</source>
        <translation>Décisions (JSON)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/resolve_conflicts.py" line="57"/>
        <source>A list of objects with collection, id, rev and choices.</source>
        <translation>Une liste d’objets avec collection, id, rev et choices.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/resolve_conflicts.py" line="61"/>
        <source>All other conflicts</source>
        <translation>Tous les autres conflits</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/resolve_conflicts.py" line="61"/>
        <source>Leave as they are</source>
        <translation>Laisser tels quels</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/resolve_conflicts.py" line="61"/>
        <source>Take mine</source>
        <translation>Prendre les miens</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/resolve_conflicts.py" line="61"/>
        <source>Take theirs</source>
        <translation>Prendre les leurs</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/resolve_conflicts.py" line="61"/>
        <source>What becomes of a conflict without a decision: it stays (0), mine is kept (1), theirs taken (2).</source>
        <translation>Ce qu’il advient d’un conflit sans décision : il reste (0), le mien est gardé (1), le leur est pris (2).</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/resolve_conflicts.py" line="70"/>
        <source>Make a backup first</source>
        <translation>Faire d’abord une sauvegarde</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/resolve_conflicts.py" line="70"/>
        <source>A copy of the workspace beside it, made only if something of mine is given up.</source>
        <translation>Une copie à côté du fichier de travail, faite seulement si quelque chose de moi est abandonné.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/resolve_conflicts.py" line="75"/>
        <source>Resolved</source>
        <translation>Résolus</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/resolve_conflicts.py" line="76"/>
        <source>Conflicts left</source>
        <translation>Conflits restants</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/resolve_conflicts.py" line="77"/>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/resolve_conflicts.py" line="101"/>
        <source>Backup: {path}</source>
        <translation>Sauvegarde : {path}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/resolve_conflicts.py" line="126"/>
        <source>{feature} was changed again meanwhile, or not everything in it is decided.</source>
        <translation>{feature} a de nouveau été modifié entre-temps, ou tout n’y est pas décidé.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/resolve_conflicts.py" line="134"/>
        <source>There is no conflict about {feature} any more.</source>
        <translation>Il n’y a plus de conflit sur {feature}.</translation>
    </message>
</context>
<context>
    <name>SelectSites</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="51"/>
        <source>Select sites</source>
        <translation>Sélectionner des emplacements</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="55"/>
        <source>Takes the best places of a potential map that keep their distance from each other</source>
        <translation>Prend les meilleurs lieux d’une carte de potentiel en gardant une distance entre eux</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="59"/>
        <source>Takes the candidate with the highest score, leaves out all that are nearer to it than the spacing, takes the next, and so on. Each site is put on the nearest street where a layer of streets is given. What is near an existing charging point can be left out. The same map gives the same sites.</source>
        <translation>Prend le candidat au score le plus élevé, écarte tous ceux qui en sont plus proches que l’espacement, prend le suivant, et ainsi de suite. Chaque emplacement est placé sur la rue la plus proche si une couche de rues est donnée. Ce qui est proche d’un point de recharge existant peut être exclu. La même carte donne toujours les mêmes emplacements.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="67"/>
        <source>sites,best,greedy,spacing,selection,location,charging</source>
        <translation>emplacements,meilleurs,glouton,espacement,sélection,localisation,recharge</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="71"/>
        <source>Potential map</source>
        <translation>Carte de potentiel</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="71"/>
        <source>What “Potential map” made.</source>
        <translation>Le résultat de « Carte de potentiel ».</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="75"/>
        <source>Streets</source>
        <translation>Rues</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="75"/>
        <source>Sites are put on the nearest one and take its name; where there is a field walkable, 0 bars it.</source>
        <translation>Les emplacements sont placés sur la rue la plus proche et en prennent le nom ; s’il y a un champ walkable, la valeur 0 l’exclut.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="79"/>
        <source>Existing charging points</source>
        <translation>Points de recharge existants</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="79"/>
        <source>Candidates nearer to one of them than the spacing are left out.</source>
        <translation>Les candidats plus proches de l’un d’eux que l’espacement sont exclus.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="85"/>
        <source>Number of sites</source>
        <translation>Nombre d’emplacements</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="85"/>
        <source>At most; fewer where no more fit.</source>
        <translation>Au maximum ; moins s’il n’y a plus de place pour d’autres.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="91"/>
        <source>Spacing in metres</source>
        <translation>Espacement en mètres</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="91"/>
        <source>Two sites are at least this far apart in a straight line.</source>
        <translation>Deux emplacements sont au moins à cette distance l’un de l’autre, à vol d’oiseau.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="97"/>
        <source>Other weights</source>
        <translation>Autres poids</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="97"/>
        <source>JSON with a weight for each criterion, e.g. {&quot;uncovered&quot;: 60, &quot;nearest&quot;: 40}, or nothing.</source>
        <translation>JSON avec un poids pour chaque critère, p. ex. {&quot;uncovered&quot;: 60, &quot;nearest&quot;: 40}, ou vide.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="102"/>
        <source>Selected sites</source>
        <translation>Emplacements sélectionnés</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="102"/>
        <source>One point per site, best first, with its score and what that is made of.</source>
        <translation>Un point par emplacement, le meilleur d’abord, avec son score et ce qui le compose.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="106"/>
        <source>Number of sites selected</source>
        <translation>Nombre d’emplacements sélectionnés</translation>
    </message>
</context>
<context>
    <name>SelectSitesDialog</name>
    <message>
        <location filename="../evplanner_plugin/gui/select_sites_dialog.py" line="14"/>
        <source>Select Sites</source>
        <translation>Sélectionner des emplacements</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/select_sites_dialog.py" line="26"/>
        <source>In a straight line, from centre to centre</source>
        <translation>À vol d’oiseau, de centre à centre</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/select_sites_dialog.py" line="33"/>
        <source>Number of sites</source>
        <translation>Nombre d’emplacements</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/select_sites_dialog.py" line="34"/>
        <source>Distance between sites at least</source>
        <translation>Distance minimale entre les emplacements</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <location filename="../evplanner_plugin/gui/session.py" line="91"/>
        <source>These layers are being edited: {layers}. Save or undo your changes first.</source>
        <translation>Ces couches sont en cours d’édition : {layers}. Enregistrez ou annulez d’abord vos modifications.</translation>
    </message>
</context>
<context>
    <name>ShownPotential</name>
    <message>
        <location filename="../evplanner_plugin/gui/shown_potential.py" line="36"/>
        <source>Read the potential map</source>
        <translation>Lecture de la carte de potentiel</translation>
    </message>
</context>
<context>
    <name>SiteDetails</name>
    <message>
        <location filename="../evplanner_plugin/gui/site_details.py" line="53"/>
        <source>Selected Site</source>
        <translation>Emplacement sélectionné</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_details.py" line="55"/>
        <source>Select a site in the list or on the map.</source>
        <translation>Sélectionnez un emplacement dans la liste ou sur la carte.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_details.py" line="73"/>
        <source>decisions by {who} contradict each other</source>
        <translation>les décisions de {who} se contredisent</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_details.py" line="79"/>
        <source>Add the comment to the site&apos;s log</source>
        <translation>Ajouter le commentaire au journal de l’emplacement</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_details.py" line="80"/>
        <source>Approve this site</source>
        <translation>Approuver cet emplacement</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_details.py" line="81"/>
        <source>Reject this site; choose a reason first</source>
        <translation>Rejeter cet emplacement ; choisissez d’abord un motif</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_details.py" line="89"/>
        <source>Select a site first.</source>
        <translation>Sélectionnez d’abord un emplacement.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_details.py" line="91"/>
        <source>Say in the options who you are.</source>
        <translation>Indiquez dans les options qui vous êtes.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_details.py" line="93"/>
        <source>The role {role} may not do this.</source>
        <translation>Le rôle {role} n’y est pas autorisé.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_details.py" line="101"/>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_details.py" line="101"/>
        <source>Against</source>
        <translation>Contre</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_details.py" line="101"/>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_details.py" line="103"/>
        <source>Mark that your department is in favour of this site</source>
        <translation>Donner un avis favorable sur cet emplacement au nom de votre service</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_details.py" line="104"/>
        <source>Mark that your department is against this site</source>
        <translation>Donner un avis défavorable sur cet emplacement au nom de votre service</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_details.py" line="105"/>
        <source>Mark that your department has a question about this site</source>
        <translation>Poser une question sur cet emplacement au nom de votre service</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_details.py" line="109"/>
        <source>Reason of the mark (optional)</source>
        <translation>Motif de l’avis (facultatif)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_details.py" line="110"/>
        <source>Reason of the mark</source>
        <translation>Motif de l’avis</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_details.py" line="129"/>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_details.py" line="132"/>
        <source>Add &amp;Comment</source>
        <translation>Ajouter un &amp;commentaire</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_details.py" line="143"/>
        <source>Reason of the decision</source>
        <translation>Motif de la décision</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_details.py" line="144"/>
        <source>Reason of the decision, from the process</source>
        <translation>Motif de la décision, selon la procédure</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_details.py" line="151"/>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_details.py" line="153"/>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_details.py" line="156"/>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_details.py" line="184"/>
        <source>Choose the reason of the rejection first.</source>
        <translation>Choisissez d’abord le motif du rejet.</translation>
    </message>
</context>
<context>
    <name>SiteSelection</name>
    <message>
        <location filename="../evplanner_plugin/gui/site_selection.py" line="48"/>
        <source>Select sites</source>
        <translation>Sélectionner des emplacements</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_selection.py" line="62"/>
        <source>Say in the options who you are before you propose sites.</source>
        <translation>Indiquez dans les options qui vous êtes avant de proposer des emplacements.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_selection.py" line="62"/>
        <source>Options…</source>
        <translation>Options…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_selection.py" line="67"/>
        <source>Propose sites</source>
        <translation>Proposer des emplacements</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_selection.py" line="83"/>
        <source>The selected sites cannot be opened.</source>
        <translation>Les emplacements sélectionnés ne peuvent pas être ouverts.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_selection.py" line="85"/>
        <source>Selected sites</source>
        <translation>Emplacements sélectionnés</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_selection.py" line="90"/>
        <source>{count} sites selected. “Propose These” writes them into the workspace.</source>
        <translation>Emplacements sélectionnés : {count}. « Proposer la sélection » les inscrit dans le fichier de travail.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_selection.py" line="101"/>
        <source>{count} sites proposed.</source>
        <translation>Emplacements proposés : {count}.</translation>
    </message>
</context>
<context>
    <name>SitesModel</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites_model.py" line="61"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites_model.py" line="61"/>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites_model.py" line="61"/>
        <source>In favour, against, questions</source>
        <translation>Favorables, défavorables, questions</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites_model.py" line="61"/>
        <source>Number of comments</source>
        <translation>Nombre de commentaires</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites_model.py" line="102"/>
        <source>{up} in favour, {down} against, {question} with a question</source>
        <translation>Favorables : {up}, défavorables : {down}, questions : {question}</translation>
    </message>
</context>
<context>
    <name>SitesPanel</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites_panel.py" line="118"/>
        <source>Site {number}</source>
        <translation>Emplacement {number}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites_panel.py" line="133"/>
        <source>Sites and log are saved.</source>
        <translation>Les emplacements et le journal sont enregistrés.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites_panel.py" line="144"/>
        <source>&amp;Options…</source>
        <translation>&amp;Options…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites_panel.py" line="146"/>
        <source>Fill in your name, role and department</source>
        <translation>Indiquer votre nom, votre rôle et votre service</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites_panel.py" line="154"/>
        <source>Proposed Sites</source>
        <translation>Emplacements proposés</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites_panel.py" line="159"/>
        <source>Proposed sites</source>
        <translation>Emplacements proposés</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites_panel.py" line="177"/>
        <source>Draw Site</source>
        <translation>Dessiner</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites_panel.py" line="316"/>
        <source>Propose a site with a click on the map; Esc ends drawing</source>
        <translation>Proposer un emplacement d’un clic sur la carte ; Échap termine le dessin</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites_panel.py" line="185"/>
        <source>Zoom To</source>
        <translation>Zoomer sur</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites_panel.py" line="185"/>
        <source>Zoom the map to the selected site</source>
        <translation>Zoomer sur l’emplacement sélectionné</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites_panel.py" line="202"/>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites_panel.py" line="205"/>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites_panel.py" line="207"/>
        <source>Take back the last change</source>
        <translation>Annuler la dernière modification</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites_panel.py" line="305"/>
        <source>Say who you are before you propose, mark or decide.</source>
        <translation>Indiquez qui vous êtes avant de proposer, de donner un avis ou de décider.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites_panel.py" line="310"/>
        <source>Open a workspace first, in the panel Charging Layers.</source>
        <translation>Ouvrez d’abord un fichier de travail, dans le panneau « Couches de recharge ».</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites_panel.py" line="314"/>
        <source>Your role may not propose sites.</source>
        <translation>Votre rôle ne permet pas de proposer des emplacements.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites_panel.py" line="324"/>
        <source>Everything is saved.</source>
        <translation>Tout est enregistré.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites_panel.py" line="326"/>
        <source>1 unsaved change</source>
        <translation>1 modification non enregistrée</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites_panel.py" line="327"/>
        <source>{count} unsaved changes</source>
        <translation>{count} modifications non enregistrées</translation>
    </message>
</context>
<context>
    <name>SyncIndicators</name>
    <message>
        <location filename="../evplanner_plugin/gui/sync_indicators.py" line="89"/>
        <source>This layer has never been synced.</source>
        <translation>Cette couche n’a jamais été synchronisée.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sync_indicators.py" line="91"/>
        <source>1 conflict: click to resolve it.</source>
        <translation>1 conflit : cliquez pour le résoudre.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sync_indicators.py" line="93"/>
        <source>{count} conflicts: click to resolve them.</source>
        <translation>{count} conflits : cliquez pour les résoudre.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sync_indicators.py" line="95"/>
        <source>1 change is still to be sent.</source>
        <translation>1 modification reste à envoyer.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sync_indicators.py" line="97"/>
        <source>{count} changes are still to be sent.</source>
        <translation>{count} modifications restent à envoyer.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sync_indicators.py" line="99"/>
        <source>Everything is sent.</source>
        <translation>Tout est envoyé.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sync_indicators.py" line="101"/>
        <source>Last sync: {time}</source>
        <translation>Dernière synchronisation : {time}</translation>
    </message>
</context>
<context>
    <name>SyncReportView</name>
    <message>
        <location filename="../evplanner_plugin/gui/sync_report_view.py" line="70"/>
        <source>Last Sync</source>
        <translation>Dernière synchronisation</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sync_report_view.py" line="80"/>
        <source>Undo My Change</source>
        <translation>Annuler ma modification</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sync_report_view.py" line="82"/>
        <source>Send Removals Too</source>
        <translation>Envoyer aussi les suppressions</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sync_report_view.py" line="83"/>
        <source>Bring Them Back</source>
        <translation>Les rétablir</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sync_report_view.py" line="86"/>
        <source>Make Photos Available Offline</source>
        <translation>Rendre les photos disponibles hors ligne</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sync_report_view.py" line="90"/>
        <source>Open Folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sync_report_view.py" line="118"/>
        <source>Nothing had changed on either side.</source>
        <translation>Rien n’avait changé d’aucun côté.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sync_report_view.py" line="136"/>
        <source>This workspace has not been synced yet.</source>
        <translation>Ce fichier de travail n’a pas encore été synchronisé.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sync_report_view.py" line="141"/>
        <source>Everything is sent.</source>
        <translation>Tout est envoyé.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sync_report_view.py" line="143"/>
        <source>1 change is still to be sent.</source>
        <translation>1 modification reste à envoyer.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sync_report_view.py" line="145"/>
        <source>{count} changes are still to be sent.</source>
        <translation>{count} modifications restent à envoyer.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sync_report_view.py" line="147"/>
        <source>1 Conflict – &amp;Resolve…</source>
        <translation>1 conflit – &amp;Résoudre…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sync_report_view.py" line="147"/>
        <source>{count} Conflicts – &amp;Resolve…</source>
        <translation>{count} conflits – &amp;Résoudre…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sync_report_view.py" line="151"/>
        <source>{count} photos have their image on the server only</source>
        <translation>{count} photos n’ont leur image que sur le serveur</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sync_report_view.py" line="158"/>
        <source>Backup: {name}</source>
        <translation>Sauvegarde : {name}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sync_report_view.py" line="191"/>
        <source>What the last sync did</source>
        <translation>Résultat de la dernière synchronisation</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sync_report_view.py" line="198"/>
        <source>Received</source>
        <translation>Reçus</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sync_report_view.py" line="198"/>
        <source>Sent</source>
        <translation>Envoyés</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sync_report_view.py" line="198"/>
        <source>Refused</source>
        <translation>Refusés</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sync_report_view.py" line="199"/>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sync_report_view.py" line="215"/>
        <source>In all</source>
        <translation>Au total</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sync_report_view.py" line="239"/>
        <source>What the central database refused</source>
        <translation>Ce que la base de données centrale a refusé</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sync_report_view.py" line="240"/>
        <source>Double-click to see the feature on the map</source>
        <translation>Double-cliquez pour voir l’objet sur la carte</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sync_report_view.py" line="267"/>
        <source>Make the selected features again what the central database has; a backup is made first</source>
        <translation>Remettre les objets sélectionnés tels qu’ils sont dans la base de données centrale ; une sauvegarde est faite d’abord</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sync_report_view.py" line="267"/>
        <source>Select what was refused first.</source>
        <translation>Sélectionnez d’abord ce qui a été refusé.</translation>
    </message>
</context>
<context>
    <name>SyncState</name>
    <message>
        <location filename="../evplanner_plugin/gui/sync_state.py" line="109"/>
        <source>State of the layers</source>
        <translation>État des couches</translation>
    </message>
</context>
<context>
    <name>Synchronise</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/synchronise.py" line="28"/>
        <source>Exchange with the central API</source>
        <translation>Échanger avec l’API centrale</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/synchronise.py" line="32"/>
        <source>Fetches what others changed and sends what was changed here</source>
        <translation>Reçoit les modifications des autres et envoie celles faites ici</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/synchronise.py" line="45"/>
        <source>sync,synchronise,exchange,pull,push,OGC API Features,central</source>
        <translation>synchroniser,synchronisation,échanger,recevoir,envoyer,OGC API Features,centrale</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/synchronise.py" line="64"/>
        <source>Sent</source>
        <translation>Envoyés</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/synchronise.py" line="65"/>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/synchronise.py" line="66"/>
        <source>Refused</source>
        <translation>Refusés</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/synchronise.py" line="67"/>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/synchronise.py" line="63"/>
        <source>Received</source>
        <translation>Reçus</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/synchronise.py" line="107"/>
        <source>{pulled} received, {pushed} sent, {conflicts} in conflict, {refused} refused.</source>
        <translation>Reçus : {pulled}, envoyés : {pushed}, en conflit : {conflicts}, refusés : {refused}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/synchronise.py" line="36"/>
        <source>Exchanges the workspace's charging locations, proposed sites, their log, applications and photos with a central API (OGC API – Features). What others changed comes in first; then what was changed here goes out, and is read back. Where both changed the same field of the same feature, nothing is overwritten: it is counted as a conflict and stays until somebody decides. No layer of the workspace may be in edit mode.</source>
        <translation>Échange les sites de recharge, les emplacements proposés, leur journal, les demandes et les photos du fichier de travail avec une API centrale (OGC API – Features). D'abord entre ce que d'autres ont modifié ; puis sort ce qui a été modifié ici, et cela est relu. Là où les deux ont modifié le même champ du même objet, rien n'est écrasé : c'est compté comme conflit et reste jusqu'à ce que quelqu'un décide. Aucune couche du fichier de travail ne doit être en mode édition.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/synchronise.py" line="55"/>
        <source>Send many removals, too</source>
        <translation>Envoyer aussi de nombreuses suppressions</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/synchronise.py" line="55"/>
        <source>Where more than a fifth of a layer&apos;s features are gone, their removal is not sent unless this is ticked: the layer may have been saved over by mistake.</source>
        <translation>Là où plus d'un cinquième des objets d'une couche a disparu, leur suppression n'est envoyée que si cette case est cochée : la couche a peut-être été écrasée par erreur.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/synchronise.py" line="68"/>
        <source>Report by layer (JSON)</source>
        <translation>Rapport par couche (JSON)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/synchronise.py" line="51"/>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/synchronise.py" line="51"/>
        <source>Shown to colleagues beside what you changed.</source>
        <translation>Montré aux collègues à côté de ce que vous avez modifié.</translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/take_back.py" line="28"/>
        <source>Undo unsent changes</source>
        <translation>Annuler les modifications non envoyées</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/take_back.py" line="32"/>
        <source>Gives up changes of the workspace that the central API refused</source>
        <translation>Abandonne des modifications du fichier de travail que l’API centrale a refusées</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/take_back.py" line="36"/>
        <source>Makes features again what this workspace and the central API last agreed on: edits are undone, removed features come back, features that the central API never had go. A backup of the workspace is made beside it first.</source>
        <translation>Remet les objets tels que ce fichier de travail et l’API centrale les partageaient en dernier : les modifications sont annulées, les objets supprimés reviennent, les objets que l’API centrale n’a jamais eus disparaissent. Une sauvegarde du fichier de travail est faite d’abord à côté de celui-ci.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/take_back.py" line="44"/>
        <source>undo,revert,refused,sync,central</source>
        <translation>annuler,rétablir,refusé,synchroniser,central</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/take_back.py" line="49"/>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/take_back.py" line="49"/>
        <source>The name of the table, e.g. proposed_site; all tables for nothing.</source>
        <translation>Le nom de la table, p. ex. proposed_site ; sans nom, toutes les tables.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/take_back.py" line="53"/>
        <source>Features</source>
        <translation>Objets</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/take_back.py" line="53"/>
        <source>The ids of the features, separated by commas.</source>
        <translation>Les identifiants des objets, séparés par des virgules.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/take_back.py" line="57"/>
        <source>Bring removed features back</source>
        <translation>Rétablir les objets supprimés</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/take_back.py" line="57"/>
        <source>Everything that was removed here and not yet in the central database comes back.</source>
        <translation>Tout ce qui a été supprimé ici et pas encore dans la base de données centrale revient.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/take_back.py" line="61"/>
        <source>Undone</source>
        <translation>Annulées</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/take_back.py" line="62"/>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/take_back.py" line="83"/>
        <source>Backup: {path}</source>
        <translation>Sauvegarde : {path}</translation>
    </message>
</context>
<context>
    <name>TaskRunner</name>
    <message>
        <location filename="../evplanner_plugin/gui/task_runner.py" line="141"/>
        <source>The tool {name} is not there. Switch the EV Planner plugin off and on again.</source>
        <translation>L’outil {name} est introuvable. Désactivez puis réactivez l’extension EV Planner.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/task_runner.py" line="174"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/task_runner.py" line="197"/>
        <source>The work failed.</source>
        <translation>L’opération a échoué.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/task_runner.py" line="193"/>
        <source>{title}: stopped.</source>
        <translation>{title} : arrêté.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <location filename="../evplanner_plugin/gui/timeline.py" line="22"/>
        <source>Log of the site</source>
        <translation>Journal de l’emplacement</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/timeline.py" line="38"/>
        <source>not saved</source>
        <translation>non enregistrée</translation>
    </message>
</context>
<context>
    <name>WhyView</name>
    <message>
        <location filename="../evplanner_plugin/gui/why_view.py" line="24"/>
        <source>Why This One</source>
        <translation>Pourquoi ce lieu</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/why_view.py" line="34"/>
        <source>Select a row in the list, or a cell on the map.</source>
        <translation>Sélectionnez une ligne dans la liste ou une cellule sur la carte.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/why_view.py" line="46"/>
        <source>Cell {cell} scores {score} out of 10.</source>
        <translation>La cellule {cell} obtient {score} sur 10.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/why_view.py" line="70"/>
        <source>Cell {cell} does not qualify. {sentence}</source>
        <translation>La cellule {cell} n’est pas retenue. {sentence}</translation>
    </message>
</context>
<context>
    <name>author</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/author.py" line="14"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/author.py" line="14"/>
        <source>Your name, as the log will show it.</source>
        <translation>Votre nom, tel que le journal l’affichera.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/author.py" line="18"/>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/author.py" line="18"/>
        <source>Code of your role in the process, e.g. adviser, planner or decision_maker.</source>
        <translation>Code de votre rôle dans la procédure, p. ex. adviser, planner ou decision_maker.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/author.py" line="22"/>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/author.py" line="22"/>
        <source>Code or name of your department, e.g. mobility.</source>
        <translation>Code ou nom de votre service, p. ex. mobility.</translation>
    </message>
</context>
<context>
    <name>conflict</name>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_model.py" line="237"/>
        <source>Mine</source>
        <translation>De moi</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_model.py" line="238"/>
        <source>Theirs</source>
        <translation>D’eux</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_model.py" line="239"/>
        <source>Own place</source>
        <translation>Autre endroit</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_model.py" line="239"/>
        <source>Own value</source>
        <translation>Autre valeur</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_model.py" line="240"/>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="120"/>
        <source>Changed on both sides</source>
        <translation>Modifié des deux côtés</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="121"/>
        <source>Removed here, changed there</source>
        <translation>Supprimé ici, modifié là-bas</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="122"/>
        <source>Changed here, removed there</source>
        <translation>Modifié ici, supprimé là-bas</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="123"/>
        <source>Central database was put back</source>
        <translation>Base centrale remise en arrière</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="132"/>
        <source>Both sides have become the same meanwhile: there is nothing left to choose.</source>
        <translation>Les deux côtés sont entre-temps identiques : il n’y a plus rien à choisir.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="134"/>
        <source>You and somebody else changed the same fields. Choose for each of them.</source>
        <translation>Vous et quelqu’un d’autre avez modifié les mêmes champs. Choisissez pour chacun.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="199"/>
        <source>less than 10 cm</source>
        <translation>moins de 10 cm</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="203"/>
        <source>{metres} m</source>
        <translation>{metres} m</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="204"/>
        <source>{kilometres} km</source>
        <translation>{kilometres} km</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_values.py" line="90"/>
        <source>“{text}” is no whole number.</source>
        <translation>« {text} » n’est pas un nombre entier.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_values.py" line="91"/>
        <source>“{text}” is no number.</source>
        <translation>« {text} » n’est pas un nombre.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_values.py" line="92"/>
        <source>“{text}” is no date; write it as 2026-03-31.</source>
        <translation>« {text} » n’est pas une date ; écrivez-la comme 2026-03-31.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_values.py" line="93"/>
        <source>“{text}” is no JSON.</source>
        <translation>« {text} » n’est pas du JSON.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/refused_features.py" line="43"/>
        <source>The feature is not in the workspace any more.</source>
        <translation>L’objet n’est plus dans le fichier de travail.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="135"/>
        <source>You removed this feature; somebody else changed it meanwhile. Remove it for everybody, or take it back as they have it?</source>
        <translation>Vous avez supprimé cet objet ; quelqu’un d’autre l’a modifié entre-temps. Le supprimer pour tous, ou le reprendre comme chez eux ?</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="140"/>
        <source>You changed this feature; somebody else removed it meanwhile. Bring it back for everybody as you have it, or remove it here as well?</source>
        <translation>Vous avez modifié cet objet ; quelqu’un d’autre l’a supprimé entre-temps. Le rétablir pour tous tel que vous l’avez, ou le supprimer ici aussi ?</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="145"/>
        <source>The central database was put back to an earlier state, so it no longer has what both sides had agreed on. Mine is what stands in your workspace, theirs is what the central database has now.</source>
        <translation>La base de données centrale a été remise à un état antérieur et n’a donc plus ce que les deux côtés partageaient. « De moi » est ce qui se trouve dans votre fichier de travail, « d’eux » ce que la base de données centrale contient maintenant.</translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <location filename="../evplanner_plugin/documents/potential_map.py" line="142"/>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/author.py" line="45"/>
        <source>The role “{role}” may not record “{kind}”.</source>
        <translation>Le rôle « {role} » ne peut pas enregistrer « {kind} ».</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/author.py" line="45"/>
        <source>These roles may: {roles}.</source>
        <translation>Rôles autorisés : {roles}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="113"/>
        <source>Points along streets need a layer of streets.</source>
        <translation>Les points le long des rues nécessitent une couche de rues.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="113"/>
        <source>Choose one under “Streets”.</source>
        <translation>Choisissez-en une sous « Rues ».</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/create_workspace.py" line="86"/>
        <source>A workspace is a GeoPackage, and {path} does not end in .gpkg.</source>
        <translation>Un fichier de travail est un GeoPackage, et {path} ne se termine pas par .gpkg.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/create_workspace.py" line="86"/>
        <source>Give a file name that ends in .gpkg.</source>
        <translation>Donnez un nom de fichier qui se termine par .gpkg.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/create_workspace.py" line="121"/>
        <source>“{text}” is no Flemish municipality of today.</source>
        <translation>« {text} » n’est pas une commune flamande actuelle.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/create_workspace.py" line="121"/>
        <source>Give the NIS code of five digits or the name, for example {examples}.</source>
        <translation>Donnez le code NIS à cinq chiffres ou le nom, par exemple {examples}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/create_workspace.py" line="135"/>
        <source>A workspace cannot be kept in {crs}.</source>
        <translation>Un fichier de travail ne peut pas être tenu en {crs}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/create_workspace.py" line="135"/>
        <source>Choose one of {allowed}; layers in other systems are reprojected when read.</source>
        <translation>Choisissez parmi {allowed} ; les couches dans d’autres systèmes sont reprojetées à la lecture.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/input_layers.py" line="68"/>
        <source>There is no vector layer “{layer}”.</source>
        <translation>Il n’y a pas de couche vectorielle « {layer} ».</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/input_layers.py" line="68"/>
        <source>Give the name of a layer in the project, or the path of a file.</source>
        <translation>Donnez le nom d’une couche du projet ou le chemin d’un fichier.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/input_layers.py" line="91"/>
        <source>The layer “{layer}” does not say in which coordinate system it is.</source>
        <translation>La couche « {layer} » n’indique pas son système de coordonnées.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/input_layers.py" line="91"/>
        <source>Set the layer&apos;s CRS in its properties, then try again.</source>
        <translation>Définissez le SCR de la couche dans ses propriétés, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/input_layers.py" line="144"/>
        <source>The recipe filters the layer “{layer}” by the unknown field “{field}”.</source>
        <translation>La recette filtre la couche « {layer} » sur le champ inconnu « {field} ».</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/input_layers.py" line="144"/>
        <source>Its fields are {fields}.</source>
        <translation>Ses champs sont {fields}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/input_layers.py" line="157"/>
        <source>The layer “{layer}” holds no features.</source>
        <translation>La couche « {layer} » ne contient aucune entité.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/input_layers.py" line="157"/>
        <source>Choose a layer with features, or remove its filter.</source>
        <translation>Choisissez une couche qui contient des entités, ou retirez son filtre.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/input_layers.py" line="197"/>
        <source>Set the layer&apos;s right CRS in its properties, then try again.</source>
        <translation>Définissez le bon SCR de la couche dans ses propriétés, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/output_layers.py" line="89"/>
        <source>The result cannot be written to {path}.</source>
        <translation>Le résultat ne peut pas être écrit dans {path}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/output_layers.py" line="89"/>
        <source>Check that the folder is there, that you may write to it and that the disk is not full.</source>
        <translation>Vérifiez que le dossier existe, que vous pouvez y écrire et que le disque n’est pas plein.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/output_layers.py" line="67"/>
        <source>The candidates mix points, lines and polygons.</source>
        <translation>Les candidats mélangent des points, des lignes et des polygones.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/output_layers.py" line="67"/>
        <source>Choose a layer with one kind of geometry.</source>
        <translation>Choisissez une couche avec un seul type de géométrie.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="151"/>
        <source>There is nothing to score: neither a workspace nor candidates are given.</source>
        <translation>Il n’y a rien à évaluer : ni fichier de travail ni candidats ne sont donnés.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="151"/>
        <source>Choose a workspace, or a layer of candidates.</source>
        <translation>Choisissez un fichier de travail ou une couche de candidats.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="157"/>
        <source>The workspace holds no area of its municipality.</source>
        <translation>Le fichier de travail ne contient pas le territoire de sa commune.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="157"/>
        <source>Restore the layer of areas from a backup, or choose candidates.</source>
        <translation>Restaurez la couche des territoires à partir d’une copie de sauvegarde, ou choisissez des candidats.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_style.py" line="123"/>
        <source>The layer “{layer}” does not say by which recipe it was made.</source>
        <translation>La couche « {layer} » n’indique pas avec quelle recette elle a été établie.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_style.py" line="123"/>
        <source>Make the potential map again.</source>
        <translation>Établissez à nouveau la carte de potentiel.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/project_layers.py" line="21"/>
        <source>These layers of the workspace are being edited: {layers}.</source>
        <translation>Ces couches du fichier de travail sont en cours d’édition : {layers}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/project_layers.py" line="21"/>
        <source>Save or undo the edits and end editing, then try again.</source>
        <translation>Enregistrez ou annulez les modifications et quittez le mode édition, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/recipe_choice.py" line="39"/>
        <source>There is no recipe “{recipe}”.</source>
        <translation>Il n’y a pas de recette « {recipe} ».</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/recipe_choice.py" line="39"/>
        <source>Give a file (.json) or one of these names: {names}.</source>
        <translation>Donnez un fichier (.json) ou l’un de ces noms : {names}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/recipe_choice.py" line="62"/>
        <source>Write it like {{&quot;name&quot;: &quot;value&quot;}}.</source>
        <translation>Écrivez-le comme {{&quot;name&quot;: &quot;value&quot;}}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/recipe_choice.py" line="79"/>
        <source>The weight of “{criterion}” is {weight}.</source>
        <translation>Le poids de « {criterion} » est {weight}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/recipe_choice.py" line="79"/>
        <source>Give a number of zero or more.</source>
        <translation>Donnez un nombre supérieur ou égal à zéro.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/recipe_choice.py" line="92"/>
        <source>The recipe {path} cannot be read.</source>
        <translation>La recette {path} ne peut pas être lue.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/recipe_choice.py" line="92"/>
        <source>Check that the file is there and is text (UTF-8).</source>
        <translation>Vérifiez que le fichier existe et qu’il s’agit de texte (UTF-8).</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/record_entry.py" line="78"/>
        <source>There are no log entries of the kind “{kind}”.</source>
        <translation>Il n’y a pas d’entrées du journal du type « {kind} ».</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/log.py" line="93"/>
        <source>Choose one of these: {kinds}.</source>
        <translation>Choisissez l’un de ces types : {kinds}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/record_entry.py" line="90"/>
        <source>The workspace has no proposed site {site}.</source>
        <translation>Le fichier de travail ne contient pas d’emplacement proposé {site}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/record_entry.py" line="90"/>
        <source>Give the id of a site as the layer of proposed sites shows it.</source>
        <translation>Donnez l’identifiant d’un emplacement, tel que l’affiche la couche des emplacements proposés.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/roles.py" line="37"/>
        <source>The recipe has no layer called “{role}”.</source>
        <translation>La recette n’a pas de couche nommée « {role} ».</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/roles.py" line="37"/>
        <source>Its layers are {roles}.</source>
        <translation>Ses couches sont {roles}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/roles.py" line="76"/>
        <source>The recipe takes “{role}” from the workspace, and none is given.</source>
        <translation>La recette prend « {role} » dans le fichier de travail, et aucun n’est donné.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/roles.py" line="76"/>
        <source>Choose a workspace, or name a layer for “{role}”.</source>
        <translation>Choisissez un fichier de travail, ou désignez une couche pour « {role} ».</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="223"/>
        <source>The layer “{layer}” is no potential map: it has no score with criteria.</source>
        <translation>La couche « {layer} » n’est pas une carte de potentiel : elle n’a pas de score avec des critères.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="223"/>
        <source>Choose a layer that the algorithm “Potential map” has made.</source>
        <translation>Choisissez une couche établie par l’algorithme « Carte de potentiel ».</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="240"/>
        <source>The weights do not fit the potential map: {weights}.</source>
        <translation>Les poids ne correspondent pas à la carte de potentiel : {weights}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="240"/>
        <source>Give each of these criteria a weight, at least one above zero: {criteria}.</source>
        <translation>Donnez un poids à chacun de ces critères, dont au moins un supérieur à zéro : {criteria}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/potential_map.py" line="113"/>
        <source>The map could not be written to {path}.</source>
        <translation>La carte n’a pas pu être écrite dans {path}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/summary.py" line="42"/>
        <source>Check that the folder can be written to and that the disk is not full.</source>
        <translation>Vérifiez que le dossier est accessible en écriture et que le disque n’est pas plein.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/summary.py" line="28"/>
        <source>The Python package {package} is missing, so the summary cannot be made.</source>
        <translation>Le paquet Python {package} manque ; la synthèse ne peut donc pas être établie.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/summary.py" line="28"/>
        <source>Install {package} in QGIS&apos;s Python and try again.</source>
        <translation>Installez {package} dans le Python de QGIS et réessayez.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/summary.py" line="42"/>
        <source>The summary could not be written to {path}.</source>
        <translation>La synthèse n’a pas pu être écrite dans {path}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/log.py" line="83"/>
        <source>The entry does not say which site it is about.</source>
        <translation>L’entrée n’indique pas de quel emplacement il s’agit.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/log.py" line="83"/>
        <source>Choose a site first.</source>
        <translation>Choisissez d’abord un emplacement.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/log.py" line="88"/>
        <source>The entry does not say who makes it.</source>
        <translation>L’entrée n’indique pas son auteur.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/log.py" line="88"/>
        <source>Enter your name and department first.</source>
        <translation>Indiquez d’abord votre nom et votre service.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/log.py" line="93"/>
        <source>The entry does not say what happened.</source>
        <translation>L’entrée n’indique pas ce qui s’est passé.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/log.py" line="168"/>
        <source>A site cannot be marked “{mark}”.</source>
        <translation>L’avis « {mark} » n’existe pas pour un emplacement.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/log.py" line="168"/>
        <source>Use one of these marks: {marks}.</source>
        <translation>Utilisez l’un de ces avis : {marks}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/log.py" line="177"/>
        <source>The comment is empty.</source>
        <translation>Le commentaire est vide.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/log.py" line="177"/>
        <source>Write what you want to say about the site.</source>
        <translation>Écrivez ce que vous voulez dire de l’emplacement.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/log.py" line="186"/>
        <source>A decision must list the decisions it replaces.</source>
        <translation>Une décision doit énumérer les décisions qu’elle remplace.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/log.py" line="186"/>
        <source>Give the list “supersedes”; it may be empty.</source>
        <translation>Donnez la liste « supersedes » ; elle peut être vide.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/process.py" line="139"/>
        <source>The process in {path} cannot be used: {reason}.</source>
        <translation>La procédure définie dans {path} ne peut pas être utilisée : {reason}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/process.py" line="139"/>
        <source>Correct the file, or choose the one that comes with the plugin.</source>
        <translation>Corrigez le fichier, ou choisissez celui fourni avec l’extension.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/errors.py" line="69"/>
        <source>Cancelled; nothing was changed.</source>
        <translation>Opération annulée ; rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_edits.py" line="143"/>
        <source>{layer} could not be saved; your changes are kept in QGIS.</source>
        <translation>La couche {layer} n’a pas pu être enregistrée ; vos modifications sont conservées dans QGIS.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_edits.py" line="143"/>
        <source>Check that the file can be written to and no other program uses it, then save again.</source>
        <translation>Vérifiez que le fichier est accessible en écriture et qu’aucun autre programme ne l’utilise, puis enregistrez à nouveau.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_edits.py" line="171"/>
        <source>The project has no layers of a workspace.</source>
        <translation>Le projet ne contient aucune couche d’un fichier de travail.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_edits.py" line="171"/>
        <source>Open a workspace first.</source>
        <translation>Ouvrez d’abord un fichier de travail.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_edits.py" line="177"/>
        <source>{layer} cannot be edited.</source>
        <translation>La couche {layer} ne peut pas être modifiée.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_edits.py" line="177"/>
        <source>Check that you may write to the workspace&apos;s file.</source>
        <translation>Vérifiez que vous pouvez écrire dans le fichier de travail.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_edits.py" line="194"/>
        <source>{layer} did not take the change.</source>
        <translation>La couche {layer} n’a pas accepté la modification.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_edits.py" line="194"/>
        <source>Save or undo the other changes in this layer, then try again.</source>
        <translation>Enregistrez ou annulez les autres modifications de cette couche, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/workspace_project.py" line="172"/>
        <source>{path} cannot be opened.</source>
        <translation>{path} ne peut pas être ouvert.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/workspace_project.py" line="172"/>
        <source>Check that the file is there and that you may read it.</source>
        <translation>Vérifiez que le fichier existe et que vous pouvez le lire.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/workspace_project.py" line="211"/>
        <source>The layer {table} of {path} cannot be opened.</source>
        <translation>La couche {table} de {path} ne peut pas être ouverte.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/workspace_project.py" line="211"/>
        <source>Restore the file from its backup.</source>
        <translation>Restaurez le fichier à partir de sa copie de sauvegarde.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/plugin.py" line="134"/>
        <source>EV Planner could not start: {reason}.</source>
        <translation>EV Planner n’a pas pu démarrer : {reason}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/plugin.py" line="134"/>
        <source>Install what is missing for QGIS&apos;s own Python, then restart QGIS.</source>
        <translation>Installez ce qui manque dans le Python de QGIS, puis redémarrez QGIS.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/candidates.py" line="54"/>
        <source>{count} of the candidates have no geometry.</source>
        <translation>Nombre de candidats sans géométrie : {count}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/candidates.py" line="54"/>
        <source>Remove them, or repair their geometry.</source>
        <translation>Supprimez-les ou réparez leur géométrie.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/candidates.py" line="72"/>
        <source>There are no cells of the shape {shape}.</source>
        <translation>Il n’existe pas de cellules de forme {shape}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipe_reading.py" line="21"/>
        <source>Choose one of {allowed}.</source>
        <translation>Choisissez parmi {allowed}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/candidates.py" line="80"/>
        <source>Choose an area made of polygons.</source>
        <translation>Choisissez une zone composée de polygones.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/candidates.py" line="88"/>
        <source>The area is too small for candidates {spacing} m apart.</source>
        <translation>La zone est trop petite pour des candidats espacés de {spacing} m.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/candidates.py" line="88"/>
        <source>Choose a smaller spacing or a larger area.</source>
        <translation>Choisissez un espacement plus petit ou une zone plus grande.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/candidates.py" line="107"/>
        <source>There are no lines to put candidates along.</source>
        <translation>Il n’y a pas de lignes le long desquelles placer des candidats.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/candidates.py" line="107"/>
        <source>Choose a layer of lines that is not empty.</source>
        <translation>Choisissez une couche de lignes qui n’est pas vide.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/candidates.py" line="150"/>
        <source>The spacing of the candidates is {spacing}.</source>
        <translation>L’espacement des candidats est {spacing}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/candidates.py" line="150"/>
        <source>Give a spacing of more than 0 metres.</source>
        <translation>Donnez un espacement de plus de 0 mètre.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/candidates.py" line="159"/>
        <source>A spacing of {spacing} m would make {count} candidates; {most} are possible.</source>
        <translation>Un espacement de {spacing} m donnerait {count} candidats ; le maximum est {most}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/candidates.py" line="159"/>
        <source>Choose a larger spacing or a smaller area.</source>
        <translation>Choisissez un espacement plus grand ou une zone plus petite.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/combine.py" line="22"/>
        <source>All weights are 0, so nothing can be scored.</source>
        <translation>Tous les poids sont nuls : rien ne peut être évalué.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/combine.py" line="22"/>
        <source>Give at least one criterion a weight above 0.</source>
        <translation>Donnez à au moins un critère un poids supérieur à 0.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/layers.py" line="44"/>
        <source>The layer {layer} has no field {field}.</source>
        <translation>La couche {layer} n’a pas de champ {field}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/layers.py" line="44"/>
        <source>Name another field in the recipe; the layer has {fields}.</source>
        <translation>Désignez un autre champ dans la recette ; la couche contient {fields}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/layers.py" line="66"/>
        <source>The field {field} of the layer {layer} holds {value}, which is no number.</source>
        <translation>Le champ {field} de la couche {layer} contient {value}, qui n’est pas un nombre.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/layers.py" line="66"/>
        <source>Name a numeric field, or convert this one to numbers first.</source>
        <translation>Désignez un champ numérique, ou convertissez d’abord celui-ci en nombres.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/measures.py" line="52"/>
        <source>Check the layer, or raise snap_distance in the recipe.</source>
        <translation>Vérifiez la couche, ou augmentez snap_distance dans la recette.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/measures.py" line="72"/>
        <source>The field {field} of the layer {layer} holds negative numbers.</source>
        <translation>Le champ {field} de la couche {layer} contient des nombres négatifs.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/measures.py" line="72"/>
        <source>Correct them, or name another field in the recipe.</source>
        <translation>Corrigez-les, ou désignez un autre champ dans la recette.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/measures.py" line="81"/>
        <source>Fill the field where a number is known.</source>
        <translation>Complétez le champ là où un nombre est connu.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/measures.py" line="93"/>
        <source>The field {field} of the layer {layer} is 0 everywhere.</source>
        <translation>Le champ {field} de la couche {layer} vaut 0 partout.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/measures.py" line="93"/>
        <source>Name another field in the recipe, or fill this one.</source>
        <translation>Désignez un autre champ dans la recette, ou complétez celui-ci.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/measures.py" line="103"/>
        <source>The layer {layer} is empty.</source>
        <translation>La couche {layer} est vide.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/measures.py" line="103"/>
        <source>Fill it if there should be features in it.</source>
        <translation>Complétez-la si elle doit contenir des entités.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/measures.py" line="165"/>
        <source>The layer {layer} holds no polygons.</source>
        <translation>La couche {layer} ne contient pas de polygones.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/measures.py" line="165"/>
        <source>Name a layer of polygons in the recipe for the measure value_at.</source>
        <translation>Désignez dans la recette une couche de polygones pour la mesure value_at.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/network.py" line="76"/>
        <source>The layer with the streets is empty.</source>
        <translation>La couche des rues est vide.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/network.py" line="76"/>
        <source>Choose a layer of lines with at least one street.</source>
        <translation>Choisissez une couche de lignes avec au moins une rue.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/network.py" line="87"/>
        <source>The layer with the streets holds no line that can be walked.</source>
        <translation>La couche des rues ne contient aucune ligne praticable à pied.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/network.py" line="87"/>
        <source>Check that it is a layer of lines and that its walkable field is right.</source>
        <translation>Vérifiez qu’il s’agit d’une couche de lignes et que son champ walkable est correct.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="70"/>
        <source>All {count} candidates are struck by rules ({codes}).</source>
        <translation>Tous les candidats ({count}) sont écartés par des règles ({codes}).</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="70"/>
        <source>Relax a rule of the recipe, or check the layers that the rules use.</source>
        <translation>Assouplissez une règle de la recette, ou vérifiez les couches que les règles utilisent.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="106"/>
        <source>There are no candidates to score.</source>
        <translation>Il n’y a pas de candidats à évaluer.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="106"/>
        <source>Choose a larger area, a smaller spacing, or a layer that is not empty.</source>
        <translation>Choisissez une zone plus grande, un espacement plus petit, ou une couche qui n’est pas vide.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="112"/>
        <source>The recipe {recipe} needs layers for these roles: {roles}.</source>
        <translation>La recette {recipe} a besoin de couches pour ces rôles : {roles}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="112"/>
        <source>Say which layer to use for each.</source>
        <translation>Indiquez quelle couche utiliser pour chacun.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="143"/>
        <source>All distances are straight ones: the recipe names no network to walk on.</source>
        <translation>Toutes les distances sont à vol d’oiseau : la recette ne désigne pas de réseau piéton.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="143"/>
        <source>Add a network to the recipe to get walking distances.</source>
        <translation>Ajoutez un réseau à la recette pour obtenir des distances à pied.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="150"/>
        <source>{count} features of the layer {layer} are no usable lines and were left out.</source>
        <translation>Entités de la couche {layer} exclues parce qu’elles ne sont pas des lignes utilisables : {count}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="150"/>
        <source>Repair or remove them.</source>
        <translation>Réparez-les ou supprimez-les.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="158"/>
        <source>Check that streets that meet share an end point.</source>
        <translation>Vérifiez que les rues qui se rejoignent partagent une extrémité.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="185"/>
        <source>The criterion {criterion} has no value anywhere; {missing} is used.</source>
        <translation>Le critère {criterion} n’a de valeur nulle part ; {missing} est utilisé.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="185"/>
        <source>Check its layers and its distance.</source>
        <translation>Vérifiez ses couches et sa distance.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="193"/>
        <source>The criterion {criterion} is {value} everywhere, so it tells no difference.</source>
        <translation>Le critère {criterion} vaut {value} partout ; il ne fait donc aucune différence.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="193"/>
        <source>Check its layers, or give it the weight 0.</source>
        <translation>Vérifiez ses couches, ou donnez-lui un poids de 0.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipe.py" line="181"/>
        <source>{where} is {given}; exactly one of {allowed} is expected.</source>
        <translation>{where} vaut {given} ; il faut exactement un élément parmi {allowed}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipe.py" line="186"/>
        <source>{where} is {given}; a text or a number is expected.</source>
        <translation>{where} vaut {given} ; il faut un texte ou un nombre.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipe.py" line="210"/>
        <source>{where} is {given}; at least one criterion is expected.</source>
        <translation>{where} vaut {given} ; il faut au moins un critère.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipe.py" line="228"/>
        <source>{where} is {given}; zero_at and one_at must differ.</source>
        <translation>{where} vaut {given} ; zero_at et one_at doivent être différents.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipe.py" line="273"/>
        <source>{where} is {given}, which occurs twice.</source>
        <translation>{where} vaut {given}, qui apparaît deux fois.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipe_reading.py" line="20"/>
        <source>Correct the recipe there.</source>
        <translation>Corrigez la recette à cet endroit.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipe_reading.py" line="29"/>
        <source>The recipe is no valid JSON: line {line}, column {column}.</source>
        <translation>La recette n’est pas du JSON valide : ligne {line}, colonne {column}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipe_reading.py" line="39"/>
        <source>The recipe holds {given}, which is no number.</source>
        <translation>La recette contient {given}, qui n’est pas un nombre.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipe_reading.py" line="57"/>
        <source>{where} is {given}; an object {{…}} is expected.</source>
        <translation>{where} vaut {given} ; il faut un objet {{…}}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipe_reading.py" line="63"/>
        <source>{where} is not a known key.</source>
        <translation>{where} n’est pas une clé connue.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipe_reading.py" line="67"/>
        <source>{where} is missing.</source>
        <translation>{where} manque.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipe_reading.py" line="74"/>
        <source>{where} is {given}; a list […] is expected.</source>
        <translation>{where} vaut {given} ; il faut une liste […].</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipe_reading.py" line="81"/>
        <source>{where} is {given}; a text is expected.</source>
        <translation>{where} vaut {given} ; il faut un texte.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipe_reading.py" line="88"/>
        <source>{where} is {given}; lower-case letters, digits and underscores are expected, a letter first.</source>
        <translation>{where} vaut {given} ; il faut des minuscules, des chiffres et des traits de soulignement, en commençant par une lettre.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipe_reading.py" line="98"/>
        <source>{where} is {given}; a number is expected.</source>
        <translation>{where} vaut {given} ; il faut un nombre.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipe_reading.py" line="105"/>
        <source>{where} is {given}; a number above 0 is expected.</source>
        <translation>{where} vaut {given} ; il faut un nombre supérieur à 0.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipe_reading.py" line="112"/>
        <source>{where} is {given}; a number of 0 or more is expected.</source>
        <translation>{where} vaut {given} ; il faut un nombre supérieur ou égal à 0.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipe_reading.py" line="119"/>
        <source>{where} is {given}; a number from 0 to 1 is expected.</source>
        <translation>{where} vaut {given} ; il faut un nombre de 0 à 1.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipe_reading.py" line="126"/>
        <source>{where} is {given}; a whole number is expected.</source>
        <translation>{where} vaut {given} ; il faut un nombre entier.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipe_reading.py" line="134"/>
        <source>{where} is {given}, which is not known.</source>
        <translation>{where} vaut {given}, qui n’est pas connu.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipe_reading.py" line="143"/>
        <source>{where} is {given}, which is not the role of a layer of the recipe.</source>
        <translation>{where} vaut {given}, qui n’est le rôle d’aucune couche de la recette.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/rules.py" line="35"/>
        <source>The layer {layer} is empty, so a rule on it would strike every candidate.</source>
        <translation>La couche {layer} est vide ; une règle qui la concerne écarterait donc tous les candidats.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/rules.py" line="35"/>
        <source>Fill the layer, choose another one, or remove the rule.</source>
        <translation>Complétez la couche, choisissez-en une autre, ou supprimez la règle.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/select.py" line="34"/>
        <source>{count} sites with {spacing} m between them cannot be chosen.</source>
        <translation>Impossible de choisir {count} emplacements espacés de {spacing} m.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/select.py" line="34"/>
        <source>Give a number and a spacing of 0 or more.</source>
        <translation>Donnez un nombre et un espacement supérieurs ou égaux à 0.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/changes.py" line="241"/>
        <source>The feature belongs to the municipality {other}, the workspace to {nis}.</source>
        <translation>L’entité appartient à la commune {other}, le fichier de travail à la commune {nis}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/changes.py" line="241"/>
        <source>Correct its NIS code, or move it to the other municipality&apos;s workspace.</source>
        <translation>Corrigez son code NIS, ou déplacez-la dans le fichier de travail de l’autre commune.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/server/answers.py" line="18"/>
        <source>The server refused: {words}</source>
        <translation>Le serveur a refusé : {words}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/server/answers.py" line="18"/>
        <source>Correct the feature, then sync again.</source>
        <translation>Corrigez l’entité, puis synchronisez à nouveau.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/server/paging.py" line="203"/>
        <source>Use a server that can, such as pygeoapi on PostgreSQL.</source>
        <translation>Utilisez un serveur qui le peut, comme pygeoapi sur PostgreSQL.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/server/answers.py" line="57"/>
        <source>The server at {url} refused the login.</source>
        <translation>Le serveur à l’adresse {url} a refusé l’authentification.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/server/answers.py" line="57"/>
        <source>Check the login in QGIS&apos;s authentication settings, then sync again.</source>
        <translation>Vérifiez la configuration dans les paramètres d’authentification de QGIS, puis synchronisez à nouveau.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/server/answers.py" line="64"/>
        <source>The address {url} has moved to {location}.</source>
        <translation>L’adresse {url} a été déplacée vers {location}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/server/answers.py" line="64"/>
        <source>Use the new address if you trust it.</source>
        <translation>Utilisez la nouvelle adresse si vous lui faites confiance.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/server/answers.py" line="74"/>
        <source>The server at {url} has a fault ({status}): {words}</source>
        <translation>Le serveur à l’adresse {url} signale une erreur ({status}) : {words}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/server/answers.py" line="74"/>
        <source>Try again later; tell the server&apos;s administrator if it stays so.</source>
        <translation>Réessayez plus tard ; si l’erreur persiste, prévenez l’administrateur du serveur.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/server/answers.py" line="136"/>
        <source>The server at {url} does not answer as an OGC API with EV Planner&apos;s data.</source>
        <translation>Le serveur à l’adresse {url} ne répond pas comme une OGC API avec les données d’EV Planner.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/server/answers.py" line="136"/>
        <source>Check the address; it is the page that has /collections below it.</source>
        <translation>Vérifiez l’adresse ; c’est celle de la page sous laquelle se trouve /collections.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/engine.py" line="109"/>
        <source>The server at {url} has no {collections}.</source>
        <translation>Collections absentes du serveur à l’adresse {url} : {collections}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/engine.py" line="109"/>
        <source>Check the address; it must be a central API of EV Planner.</source>
        <translation>Vérifiez l’adresse ; elle doit être celle d’une API centrale d’EV Planner.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/engine.py" line="144"/>
        <source>This workspace belongs to another central API, {address}.</source>
        <translation>Ce fichier de travail appartient à une autre API centrale, {address}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/engine.py" line="144"/>
        <source>Use that address, or create a new workspace for {url}.</source>
        <translation>Utilisez cette adresse, ou créez un nouveau fichier de travail pour {url}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/engine.py" line="170"/>
        <source>The central API at {url} was put back to an earlier state.</source>
        <translation>L’API centrale à l’adresse {url} a été remise dans un état antérieur.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/push.py" line="174"/>
        <source>The server accepted the feature but did not store it.</source>
        <translation>Le serveur a accepté l’entité mais ne l’a pas enregistrée.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/push.py" line="174"/>
        <source>Tell the server&apos;s administrator.</source>
        <translation>Prévenez l’administrateur du serveur.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/degrees.py" line="35"/>
        <source>The Python package pyproj is missing.</source>
        <translation>Le paquet Python pyproj manque.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/degrees.py" line="35"/>
        <source>Install it into QGIS&apos;s Python with: pip install pyproj</source>
        <translation>Installez-le dans le Python de QGIS avec : pip install pyproj</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/degrees.py" line="47"/>
        <source>Coordinates in EPSG:{epsg} cannot be turned into degrees.</source>
        <translation>Les coordonnées en EPSG:{epsg} ne peuvent pas être converties en degrés.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/degrees.py" line="47"/>
        <source>Keep the workspace in Lambert 72 (EPSG:31370) or Lambert 2008 (EPSG:3812).</source>
        <translation>Tenez le fichier de travail en Lambert 72 (EPSG:31370) ou Lambert 2008 (EPSG:3812).</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/features.py" line="104"/>
        <source>The column {column} cannot hold &quot;{value}&quot;.</source>
        <translation>La colonne {column} ne peut pas contenir « {value} ».</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/features.py" line="104"/>
        <source>Correct the value, then sync again.</source>
        <translation>Corrigez la valeur, puis synchronisez à nouveau.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/features.py" line="163"/>
        <source>The collection {collection} of the central API has no {columns}.</source>
        <translation>Colonnes absentes de la collection {collection} de l’API centrale : {columns}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/features.py" line="163"/>
        <source>The central database is of another version: have it updated.</source>
        <translation>La base de données centrale est d’une autre version : faites-la mettre à jour.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/features.py" line="311"/>
        <source>A feature of {collection} lies outside the area of its CRS.</source>
        <translation>Une entité de {collection} se trouve hors du domaine de validité de son SCR.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/features.py" line="311"/>
        <source>Move the feature to where it belongs.</source>
        <translation>Déplacez l’entité à sa vraie place.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/carriers/qgis_login.py" line="145"/>
        <source>QGIS&apos;s authentication store has no entry {authcfg}.</source>
        <translation>La base d’authentification de QGIS n’a pas de configuration {authcfg}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/carriers/qgis_login.py" line="145"/>
        <source>Choose a login in the panel, or add one in QGIS&apos;s authentication settings.</source>
        <translation>Choisissez une configuration d’authentification dans le panneau, ou ajoutez-en une dans les paramètres d’authentification de QGIS.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/carriers/qgis_login.py" line="162"/>
        <source>Enter QGIS&apos;s master password, or check its authentication settings.</source>
        <translation>Saisissez le mot de passe principal de QGIS, ou vérifiez ses paramètres d’authentification.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/carriers/transport.py" line="89"/>
        <source>&quot;{url}&quot; is not an address of a central API.</source>
        <translation>« {url} » n’est pas l’adresse d’une API centrale.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/carriers/transport.py" line="89"/>
        <source>Give one such as https://central.example.org/ogc, without a login in it.</source>
        <translation>Donnez une adresse comme https://central.example.org/ogc, sans identifiants.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/carriers/transport.py" line="102"/>
        <source>The address {url} is not encrypted.</source>
        <translation>L’adresse {url} n’est pas chiffrée.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/carriers/transport.py" line="102"/>
        <source>Use the address that begins with https.</source>
        <translation>Utilisez l’adresse qui commence par https.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/carriers/transport.py" line="189"/>
        <source>The Python package requests is missing.</source>
        <translation>Le paquet Python requests manque.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/carriers/transport.py" line="189"/>
        <source>Install it into QGIS&apos;s Python with: pip install requests</source>
        <translation>Installez-le dans le Python de QGIS avec : pip install requests</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/carriers/transport.py" line="111"/>
        <source>The certificate of {host} is not trusted.</source>
        <translation>Le certificat de {host} n’est pas approuvé.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/carriers/transport.py" line="124"/>
        <source>The proxy does not let the request to {host} through.</source>
        <translation>Le proxy ne laisse pas passer la requête vers {host}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/carriers/transport.py" line="124"/>
        <source>Check the proxy in QGIS under Settings, Options, Network.</source>
        <translation>Vérifiez le proxy dans QGIS sous Préférences, Options, Réseau.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/carriers/transport.py" line="133"/>
        <source>{host} does not answer in time.</source>
        <translation>{host} ne répond pas à temps.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/carriers/transport.py" line="133"/>
        <source>Try again later; what was exchanged so far is kept.</source>
        <translation>Réessayez plus tard ; ce qui a déjà été échangé est conservé.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/carriers/transport.py" line="142"/>
        <source>{host} cannot be reached.</source>
        <translation>{host} est inaccessible.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/carriers/transport.py" line="142"/>
        <source>Check the address and the network, then try again.</source>
        <translation>Vérifiez l’adresse et le réseau, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/areas.py" line="21"/>
        <source>The plugin is incomplete: {path} is missing.</source>
        <translation>L’extension est incomplète : {path} manque.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/areas.py" line="21"/>
        <source>Install the plugin again.</source>
        <translation>Réinstallez l’extension.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/areas.py" line="47"/>
        <source>There is no Flemish municipality with NIS code “{nis}”.</source>
        <translation>Il n’y a pas de commune flamande portant le code NIS « {nis} ».</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/areas.py" line="47"/>
        <source>Use the five digits valid since 1 January 2025, e.g. 13019 for Lille.</source>
        <translation>Utilisez le code à cinq chiffres valable depuis le 1er janvier 2025, p. ex. 13019 pour Lille.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/create.py" line="53"/>
        <source>Choose a name that ends in .gpkg.</source>
        <translation>Choisissez un nom qui se termine par .gpkg.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/create.py" line="59"/>
        <source>There is no folder {folder}.</source>
        <translation>Il n’y a pas de dossier {folder}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/create.py" line="59"/>
        <source>Make the folder first, or choose another one.</source>
        <translation>Créez d’abord le dossier, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/create.py" line="65"/>
        <source>{path} exists already; it was left as it is.</source>
        <translation>{path} existe déjà ; le fichier est resté inchangé.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/create.py" line="65"/>
        <source>Choose another name, or open the existing workspace.</source>
        <translation>Choisissez un autre nom, ou ouvrez le fichier de travail existant.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/crs.py" line="49"/>
        <source>A workspace cannot be kept in EPSG:{epsg}.</source>
        <translation>Un fichier de travail ne peut pas être tenu en EPSG:{epsg}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/crs.py" line="49"/>
        <source>Choose one of these: {known}.</source>
        <translation>Choisissez l’un de ces systèmes : {known}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/crs.py" line="64"/>
        <source>This computer&apos;s list of coordinate systems does not know EPSG:{epsg}.</source>
        <translation>La liste des systèmes de coordonnées de cet ordinateur ne connaît pas EPSG:{epsg}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/crs.py" line="64"/>
        <source>Choose EPSG:31370 or EPSG:3812, or install a newer QGIS.</source>
        <translation>Choisissez EPSG:31370 ou EPSG:3812, ou installez une version plus récente de QGIS.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geometry.py" line="34"/>
        <source>The Python package shapely (version 2) is missing.</source>
        <translation>Le paquet Python shapely (version 2) manque.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geometry.py" line="34"/>
        <source>Install it into QGIS&apos;s Python with: pip install &quot;shapely&gt;=2,&lt;2.1&quot;</source>
        <translation>Installez-le dans le Python de QGIS avec : pip install &quot;shapely&gt;=2,&lt;2.1&quot;</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geometry.py" line="96"/>
        <source>A geometry in the file cannot be read.</source>
        <translation>Une géométrie du fichier ne peut pas être lue.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geometry.py" line="96"/>
        <source>Curves must be segmented and damaged features removed first.</source>
        <translation>Les courbes doivent d’abord être segmentées et les entités endommagées supprimées.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geometry.py" line="107"/>
        <source>A geometry in the file is damaged.</source>
        <translation>Une géométrie du fichier est endommagée.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geometry.py" line="107"/>
        <source>Restore the file from a backup.</source>
        <translation>Restaurez le fichier à partir d’une copie de sauvegarde.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geometry.py" line="165"/>
        <source>A geometry of type {has} does not fit into a layer of type {kind}.</source>
        <translation>Une géométrie de type {has} ne convient pas à une couche de type {kind}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geometry.py" line="165"/>
        <source>Use features of the layer&apos;s own type.</source>
        <translation>Utilisez des entités du type de la couche.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geopackage.py" line="68"/>
        <source>There is no file {path}.</source>
        <translation>Il n’y a pas de fichier {path}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geopackage.py" line="68"/>
        <source>Choose an existing workspace, or create one.</source>
        <translation>Choisissez un fichier de travail existant, ou créez-en un.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geopackage.py" line="140"/>
        <source>{path} is not a GeoPackage.</source>
        <translation>{path} n’est pas un GeoPackage.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/migrations.py" line="58"/>
        <source>Choose a workspace that EV Planner created.</source>
        <translation>Choisissez un fichier de travail créé par EV Planner.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geopackage.py" line="149"/>
        <source>{path} cannot be opened or written.</source>
        <translation>{path} ne peut pas être ouvert ou écrit.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geopackage.py" line="149"/>
        <source>Choose a folder in which you may write, and check that the file is not write-protected.</source>
        <translation>Choisissez un dossier où vous pouvez écrire, et vérifiez que le fichier n’est pas protégé en écriture.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geopackage.py" line="164"/>
        <source>Another program is writing to {path}.</source>
        <translation>Un autre programme est en train d’écrire dans {path}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geopackage.py" line="164"/>
        <source>Save or end the editing there, then try again.</source>
        <translation>Enregistrez ou terminez les modifications dans ce programme, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geopackage.py" line="171"/>
        <source>The disk that holds {path} is full.</source>
        <translation>Le disque qui contient {path} est plein.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geopackage.py" line="171"/>
        <source>Make room on the disk, then try again.</source>
        <translation>Libérez de l’espace sur le disque, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geopackage.py" line="180"/>
        <source>{path} is damaged.</source>
        <translation>{path} est endommagé.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geopackage.py" line="180"/>
        <source>Restore it from one of the backups beside it.</source>
        <translation>Restaurez-le à partir de l’une des copies de sauvegarde qui se trouvent à côté.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geopackage.py" line="189"/>
        <source>A row with the same key is already in {path}: {columns}.</source>
        <translation>Une ligne avec la même clé se trouve déjà dans {path} : {columns}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geopackage.py" line="189"/>
        <source>Each row needs an id of its own.</source>
        <translation>Chaque ligne doit avoir son propre identifiant.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geopackage.py" line="196"/>
        <source>{path} cannot be read or written: {reason}.</source>
        <translation>{path} ne peut pas être lu ou écrit : {reason}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geopackage.py" line="196"/>
        <source>Check the disk and whether another program uses the file, then try again.</source>
        <translation>Vérifiez le disque et si un autre programme utilise le fichier, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/migrations.py" line="58"/>
        <source>{path} is a GeoPackage, but no EV Planner workspace.</source>
        <translation>{path} est un GeoPackage, mais pas un fichier de travail d’EV Planner.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/migrations.py" line="64"/>
        <source>{path} was made by a newer version of EV Planner (schema {version}, here {known}).</source>
        <translation>{path} a été créé par une version plus récente d’EV Planner (schéma {version}, ici {known}).</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/migrations.py" line="64"/>
        <source>Update the plugin; the file was left as it is.</source>
        <translation>Mettez l’extension à jour ; le fichier est resté inchangé.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/migrations.py" line="91"/>
        <source>{path} could not be brought from schema {version} to {next}; that step was undone.</source>
        <translation>{path} n’a pas pu passer du schéma {version} au schéma {next} ; cette étape a été annulée.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/migrations.py" line="91"/>
        <source>Try again; a copy of the file is in {copy}.</source>
        <translation>Réessayez ; une copie du fichier se trouve dans {copy}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/tables.py" line="43"/>
        <source>The table {table} has no column {columns}.</source>
        <translation>Colonnes absentes de la table {table} : {columns}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/tables.py" line="43"/>
        <source>Its columns are: {known}.</source>
        <translation>Ses colonnes sont : {known}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/tables.py" line="56"/>
        <source>The workspace has no table {table}.</source>
        <translation>Le fichier de travail n’a pas de table {table}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/tables.py" line="56"/>
        <source>Add the layer to the workspace, or choose another one.</source>
        <translation>Ajoutez la couche au fichier de travail, ou choisissez-en une autre.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/tables.py" line="194"/>
        <source>No row was named.</source>
        <translation>Aucune ligne n’a été désignée.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/tables.py" line="233"/>
        <source>The table {table} has no geometry.</source>
        <translation>La table {table} n’a pas de géométrie.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/tables.py" line="233"/>
        <source>Leave the geometry out.</source>
        <translation>Omettez la géométrie.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/input_layers.py" line="197"/>
        <source>The coordinates of the layer “{layer}” do not fit its coordinate system {crs}; they may be degrees.</source>
        <translation>Les coordonnées de la couche « {layer} » ne correspondent pas à son système de coordonnées {crs} ; il s’agit peut-être de degrés.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/recipe_choice.py" line="62"/>
        <source>{parameter} is not a JSON object: {text}.</source>
        <translation>{parameter} n’est pas un objet JSON : {text}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/compat.py" line="119"/>
        <source>EV Planner lacks Python packages in this QGIS: {packages}.</source>
        <translation>Il manque à EV Planner des paquets Python dans ce QGIS : {packages}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/compat.py" line="119"/>
        <source>Install them for QGIS's own Python (Windows: the full QGIS installer brings them; Debian: apt install python3-numpy python3-scipy python3-pandas, and shapely ≥ 2 by pip), then restart QGIS.</source>
        <translation>Installez-les dans le Python de QGIS (Windows : l’installateur complet de QGIS les fournit ; Debian : apt install python3-numpy python3-scipy python3-pandas, et shapely ≥ 2 par pip), puis redémarrez QGIS.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/candidates.py" line="80"/>
        <source>The area for the candidates is empty.</source>
        <translation>La zone des candidats n’a pas de surface.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/measures.py" line="52"/>
        <source>{count} of {all} features of the layer {layer} have no geometry or lie too far from any street to walk on, and were left out.</source>
        <translation>Entités de la couche {layer} exclues, car sans géométrie ou trop éloignées de toute rue praticable à pied : {count} sur {all}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/measures.py" line="81"/>
        <source>The field {field} is empty in {count} of {all} features of the layer {layer}; they count as 0.</source>
        <translation>Le champ {field} est vide dans {count} des {all} entités de la couche {layer} ; elles comptent pour 0.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="158"/>
        <source>The layer {layer} falls into {pieces} pieces that are not connected; {share} % of its length lies outside the longest one.</source>
        <translation>La couche {layer} se compose de {pieces} parties non reliées entre elles ; {share} % de sa longueur se trouve hors de la plus longue.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/features.py" line="152"/>
        <source>The central API&apos;s answer cannot be read: {reason}</source>
        <translation>La réponse de l’API centrale est illisible : {reason}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/carriers/qgis_login.py" line="162"/>
        <source>QGIS&apos;s authentication store cannot provide the login {authcfg}.</source>
        <translation>La base d’authentification de QGIS ne fournit pas la configuration {authcfg}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/carriers/transport.py" line="111"/>
        <source>Add its authority in QGIS under Settings, Options, Authentication, Manage Certificates; ask the network&apos;s administrator for it.</source>
        <translation>Ajoutez son autorité dans QGIS sous Préférences, Options, Authentification, Gestion des Certificats ; demandez-la à l’administrateur du réseau.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/create.py" line="53"/>
        <source>{path} is not a valid name for a workspace.</source>
        <translation>{path} ne convient pas comme nom de fichier de travail.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/conflict_decisions.py" line="84"/>
        <source>The decisions cannot be read: {reason}.</source>
        <translation>Les décisions ne peuvent pas être lues : {reason}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/conflict_decisions.py" line="84"/>
        <source>Give a JSON list of objects with collection, id, rev and choices (mine, theirs or own).</source>
        <translation>Donnez une liste JSON d’objets avec collection, id, rev et choices (mine, theirs ou own).</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/conflict_decisions.py" line="121"/>
        <source>“{place}” is no geometry.</source>
        <translation>« {place} » n’est pas une géométrie.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/conflict_decisions.py" line="121"/>
        <source>Give WKT in the workspace&apos;s CRS, or GeoJSON in degrees.</source>
        <translation>Donnez du WKT dans le SCR du fichier de travail, ou du GeoJSON en degrés.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/layer_lock.py" line="112"/>
        <source>QGIS was busy for too long, so the layers could not be protected.</source>
        <translation>QGIS a été occupé trop longtemps : les couches n’ont pas pu être protégées.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/layer_lock.py" line="112"/>
        <source>Nothing was changed. Wait until QGIS is done, then try again.</source>
        <translation>Rien n’a été modifié. Attendez que QGIS ait terminé, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/take_back.py" line="96"/>
        <source>The table {table} does not travel to the central API.</source>
        <translation>La table {table} ne va pas à l’API centrale.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/server/abilities.py" line="76"/>
        <source>The server at {url} does not filter or sort {collection} as it did before.</source>
        <translation>Le serveur à l’adresse {url} ne filtre ou ne trie plus {collection} comme avant.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/server/abilities.py" line="76"/>
        <source>Sync again; tell the server&apos;s administrator if it stays so.</source>
        <translation>Synchronisez à nouveau ; si l’erreur persiste, prévenez l’administrateur du serveur.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/server/answers.py" line="31"/>
        <source>The server at {url} takes no changes to {collection}.</source>
        <translation>Le serveur à l’adresse {url} n’accepte aucune modification de {collection}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/server/answers.py" line="31"/>
        <source>Your changes stay in the workspace; ask where they can be sent.</source>
        <translation>Vos modifications restent dans le fichier de travail ; demandez où elles peuvent être envoyées.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/changes.py" line="231"/>
        <source>Rows of {table} are not changed once others can see them.</source>
        <translation>Les lignes de {table} ne sont plus modifiées dès que d'autres peuvent les voir.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/changes.py" line="231"/>
        <source>Undo the change; say what is new in a row of its own.</source>
        <translation>Annulez la modification ; dites ce qui est nouveau dans une ligne à part.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/conflicts.py" line="82"/>
        <source>The feature was changed meanwhile, so the decision was not applied.</source>
        <translation>L'objet a été modifié entre-temps, la décision n'a donc pas été appliquée.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/conflicts.py" line="82"/>
        <source>Look at the conflict again and decide anew.</source>
        <translation>Regardez à nouveau le conflit et décidez à nouveau.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/conflicts.py" line="168"/>
        <source>The conflict is not decided for {fields}.</source>
        <translation>Le conflit n'est pas tranché pour {fields}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/conflicts.py" line="168"/>
        <source>Choose mine, theirs or a value of your own, or leave the feature for later.</source>
        <translation>Choisissez le mien, le leur ou une valeur à vous, ou laissez l'objet pour plus tard.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/engine.py" line="115"/>
        <source>The server at {url} has no {collections}; these were not exchanged.</source>
        <translation>Le serveur à {url} n'a pas {collections} ; ces données n'ont pas été échangées.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/engine.py" line="170"/>
        <source>Everything was compared; what it had lost and you have is sent again.</source>
        <translation>Tout a été comparé ; ce qu'il avait perdu et que vous avez est envoyé à nouveau.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/engine.py" line="209"/>
        <source>Nothing of this layer was sent; your columns are kept. Have the central API updated.</source>
        <translation>Rien de cette couche n'a été envoyé ; vos colonnes sont conservées. Faites mettre à jour l'API centrale.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/engine.py" line="240"/>
        <source>The layer {table} of the workspace has lost its columns {columns}.</source>
        <translation>La couche {table} du fichier de travail a perdu ses colonnes {columns}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/engine.py" line="240"/>
        <source>It was not exchanged. Add the columns again, or restore a backup.</source>
        <translation>Elle n'a pas été échangée. Ajoutez à nouveau les colonnes, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/engine.py" line="250"/>
        <source>The server does not guard {collection} when two people write at once.</source>
        <translation>Le serveur ne protège pas {collection} quand deux personnes écrivent en même temps.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/engine.py" line="250"/>
        <source>Who writes at the same instant cannot be told apart there.</source>
        <translation>Ceux qui écrivent au même instant ne peuvent y être distingués.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/server/paging.py" line="203"/>
        <source>The server at {url} does not give all features of {collection}.</source>
        <translation>Le serveur à l’adresse {url} ne donne pas toutes les entités de {collection}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/photos.py" line="116"/>
        <source>The image of a photo is not the one that its row names.</source>
        <translation>L'image d'une photo n'est pas celle que nomme sa ligne.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/photos.py" line="116"/>
        <source>Remove the photo and add it again.</source>
        <translation>Supprimez la photo et ajoutez-la à nouveau.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/photos.py" line="136"/>
        <source>The server accepted the image but did not store it.</source>
        <translation>Le serveur a accepté l'image mais ne l'a pas enregistrée.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/push.py" line="74"/>
        <source>{count} of {total} rows of {table} are gone here; centrally they were kept.</source>
        <translation>{count} lignes sur {total} de {table} ont disparu ici ; elles ont été conservées dans l'API centrale.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/push.py" line="74"/>
        <source>Undo the change, or sync with the removals if they are meant.</source>
        <translation>Annulez la modification, ou synchronisez avec les suppressions si elles sont voulues.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/push.py" line="167"/>
        <source>Others keep changing the feature.</source>
        <translation>D'autres continuent à modifier l'objet.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/push.py" line="167"/>
        <source>Sync again in a while.</source>
        <translation>Synchronisez à nouveau un peu plus tard.</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="26"/>
        <source>Place on the map</source>
        <translation>Endroit sur la carte</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="27"/>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="28"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="29"/>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="30"/>
        <source>Parking bays</source>
        <translation>Emplacements de stationnement</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="31"/>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="32"/>
        <source>Charging hours</source>
        <translation>Heures de charge</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="33"/>
        <source>Town</source>
        <translation>Localité</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="34"/>
        <source>Concession</source>
        <translation>Concession</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="35"/>
        <source>Connected hours</source>
        <translation>Heures de connexion</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="36"/>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="37"/>
        <source>Contributions to the score</source>
        <translation>Contributions au score</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="38"/>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="39"/>
        <source>Made at</source>
        <translation>Créé le</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="40"/>
        <source>Made by</source>
        <translation>Créé par</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="41"/>
        <source>Current</source>
        <translation>Courant</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="42"/>
        <source>Decided on</source>
        <translation>Décidé le</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="43"/>
        <source>Energy (kWh)</source>
        <translation>Énergie (kWh)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="44"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="45"/>
        <source>House number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="46"/>
        <source>Installer</source>
        <translation>Installateur</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="47"/>
        <source>Current, at most (A)</source>
        <translation>Courant, au maximum (A)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="48"/>
        <source>Voltage, at most (V)</source>
        <translation>Tension, au maximum (V)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="49"/>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="50"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="51"/>
        <source>Neighbourhood</source>
        <translation>Quartier</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="52"/>
        <source>NIS code</source>
        <translation>Code NIS</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="53"/>
        <source>Opened on</source>
        <translation>Ouvert le</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="54"/>
        <source>Operator</source>
        <translation>Exploitant</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="55"/>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="56"/>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="57"/>
        <source>Charging points</source>
        <translation>Points de recharge</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="58"/>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="59"/>
        <source>Power class</source>
        <translation>Classe de puissance</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="60"/>
        <source>Power (kW)</source>
        <translation>Puissance (kW)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="61"/>
        <source>Kind of power</source>
        <translation>Type d’alimentation</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="62"/>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="63"/>
        <source>Rationale</source>
        <translation>Motivation</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="64"/>
        <source>Received on</source>
        <translation>Reçu le</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="65"/>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="66"/>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="67"/>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="68"/>
        <source>Road manager</source>
        <translation>Gestionnaire de voirie</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="69"/>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="70"/>
        <source>Charging sessions</source>
        <translation>Sessions de charge</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="71"/>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="72"/>
        <source>Type of connector</source>
        <translation>Type de connecteur</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="73"/>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="74"/>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="75"/>
        <source>Different cards</source>
        <translation>Cartes différentes</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="76"/>
        <source>Valid from</source>
        <translation>Valable à partir du</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="77"/>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
</context>
<context>
    <name>map_tip</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/map_tip.py" line="36"/>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/map_tip.py" line="36"/>
        <source>rank</source>
        <translation>rang</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/map_tip.py" line="46"/>
        <source>measured</source>
        <translation>mesure</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/map_tip.py" line="46"/>
        <source>contribution</source>
        <translation>contribution</translation>
    </message>
</context>
<context>
    <name>potential_style</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_style.py" line="160"/>
        <source>low</source>
        <translation>faible</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_style.py" line="161"/>
        <source>high</source>
        <translation>élevé</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_style.py" line="169"/>
        <source>Struck by a rule</source>
        <translation>Écarté par une règle</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_style.py" line="202"/>
        <source>measured</source>
        <translation>mesure</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_style.py" line="203"/>
        <source>value (0–1)</source>
        <translation>valeur (0–1)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_style.py" line="204"/>
        <source>contribution</source>
        <translation>contribution</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_style.py" line="206"/>
        <source>Cell</source>
        <translation>Cellule</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_style.py" line="207"/>
        <source>Score (0–1)</source>
        <translation>Score (0–1)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_style.py" line="208"/>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_style.py" line="209"/>
        <source>Struck by</source>
        <translation>Écarté par</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_style.py" line="210"/>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_style.py" line="211"/>
        <source>Fingerprint of the recipe</source>
        <translation>Empreinte de la recette</translation>
    </message>
</context>
<context>
    <name>quantities</name>
    <message>
        <location filename="../evplanner_plugin/gui/quantities.py" line="13"/>
        <source>{number} dwellings</source>
        <translation>{number} logements</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/quantities.py" line="14"/>
        <source>{number} households</source>
        <translation>{number} ménages</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/quantities.py" line="15"/>
        <source>{number} electric cars</source>
        <translation>{number} voitures électriques</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/quantities.py" line="16"/>
        <source>{number} kWh/day</source>
        <translation>{number} kWh/jour</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/quantities.py" line="17"/>
        <source>{number} dwellings/ha</source>
        <translation>{number} logements/ha</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/quantities.py" line="18"/>
        <source>{number} cars</source>
        <translation>{number} voitures</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/quantities.py" line="19"/>
        <source>{number} EUR</source>
        <translation>{number} EUR</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/quantities.py" line="20"/>
        <source>{number} bays</source>
        <translation>{number} places</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/quantities.py" line="30"/>
        <source>more than {number} m</source>
        <translation>plus de {number} m</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/quantities.py" line="35"/>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>site_edits</name>
    <message>
        <location filename="../evplanner_plugin/gui/site_edits.py" line="66"/>
        <source>Propose {name}</source>
        <translation>Proposer {name}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_edits.py" line="92"/>
        <source>Rename {name}</source>
        <translation>Renommer {name}</translation>
    </message>
</context>
<context>
    <name>vocabulary</name>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="12"/>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="13"/>
        <source>In review</source>
        <translation>En examen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="14"/>
        <source>Needs agreement</source>
        <translation>Accord nécessaire</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="15"/>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="16"/>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="17"/>
        <source>Handed over</source>
        <translation>Transmis</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="18"/>
        <source>Installed</source>
        <translation>Installé</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="19"/>
        <source>In service</source>
        <translation>En service</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="20"/>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="23"/>
        <source>proposed this site</source>
        <translation>a proposé cet emplacement</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="24"/>
        <source>moved this site</source>
        <translation>a déplacé cet emplacement</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="25"/>
        <source>commented</source>
        <translation>a commenté</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="26"/>
        <source>approved</source>
        <translation>a approuvé</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="27"/>
        <source>rejected</source>
        <translation>a rejeté</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="34"/>
        <source>is in favour</source>
        <translation>est favorable</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="35"/>
        <source>is against</source>
        <translation>est défavorable</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="36"/>
        <source>has a question</source>
        <translation>a une question</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="28"/>
        <source>handed this site over</source>
        <translation>a transmis cet emplacement</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="29"/>
        <source>installed the charging point</source>
        <translation>a installé le point de recharge</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="30"/>
        <source>took this site into service</source>
        <translation>a mis cet emplacement en service</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="31"/>
        <source>cancelled this site</source>
        <translation>a annulé cet emplacement</translation>
    </message>
</context>
<context>
    <name>workspace_project</name>
    <message>
        <location filename="../evplanner_plugin/documents/workspace_project.py" line="55"/>
        <source>Proposed sites</source>
        <translation>Emplacements proposés</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/workspace_project.py" line="56"/>
        <source>Log of the sites</source>
        <translation>Journal des emplacements</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/workspace_project.py" line="57"/>
        <source>Charging locations</source>
        <translation>Sites de recharge</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/workspace_project.py" line="58"/>
        <source>Charging points</source>
        <translation>Points de recharge</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/workspace_project.py" line="59"/>
        <source>Connectors</source>
        <translation>Connecteurs</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/workspace_project.py" line="60"/>
        <source>Use per month</source>
        <translation>Utilisation par mois</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/workspace_project.py" line="61"/>
        <source>Parking bays</source>
        <translation>Emplacements de stationnement</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/workspace_project.py" line="62"/>
        <source>Streets</source>
        <translation>Rues</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/workspace_project.py" line="63"/>
        <source>Buildings</source>
        <translation>Bâtiments</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/workspace_project.py" line="64"/>
        <source>Demand</source>
        <translation>Demande</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/workspace_project.py" line="65"/>
        <source>Municipality and neighbourhoods</source>
        <translation>Commune et quartiers</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/workspace_project.py" line="198"/>
        <source>Logs and tables</source>
        <translation>Journaux et tables</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/workspace_project.py" line="237"/>
        <source>Log of the site</source>
        <translation>Journal de l’emplacement</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/workspace_project.py" line="66"/>
        <source>Applications</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/workspace_project.py" line="67"/>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/workspace_project.py" line="68"/>
        <source>Operators</source>
        <translation>Exploitants</translation>
    </message>
</context>
</TS>
