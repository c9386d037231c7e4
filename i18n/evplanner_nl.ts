<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
<context>
    <name>Candidates</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="32"/>
        <source>Create candidates</source>
        <translation>Kandidaten maken</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="36"/>
        <source>Covers an area with cells, or its streets with points, to be scored</source>
        <translation>Bedekt een gebied met cellen, of de straten ervan met punten, om een score te geven</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="40"/>
        <source>Covers an area with hexagons or squares whose centres lie in it, or puts points along the streets in it. A potential map scores each of them. An area in degrees is reprojected to Belgian Lambert 72 first, so that the spacing is in metres on the ground.</source>
        <translation>Bedekt een gebied met zeshoeken of vierkanten waarvan het middelpunt erin ligt, of zet punten langs de straten in het gebied. Een potentieelkaart geeft elk ervan een score. Een gebied in graden wordt eerst omgerekend naar Belgisch Lambert 72, zodat de tussenafstand in meter op het terrein is.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="48"/>
        <source>grid,hexagon,square,lattice,points along lines,potential,charging</source>
        <translation>raster,zeshoek,vierkant,rooster,punten langs lijnen,potentieel,laden</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="52"/>
        <source>Area</source>
        <translation>Gebied</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="52"/>
        <source>One or more polygons, e.g. the municipality.</source>
        <translation>Een of meer polygonen, bv. de gemeente.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="56"/>
        <source>Shape</source>
        <translation>Vorm</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="56"/>
        <source>Hexagons</source>
        <translation>Zeshoeken</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="56"/>
        <source>Squares</source>
        <translation>Vierkanten</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="56"/>
        <source>Points along streets</source>
        <translation>Punten langs straten</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="56"/>
        <source>Hexagons (0), squares (1) or points along the streets (2).</source>
        <translation>Zeshoeken (0), vierkanten (1) of punten langs de straten (2).</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="65"/>
        <source>Spacing in metres</source>
        <translation>Tussenafstand in meter</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="68"/>
        <source>Distance between the centres of neighbouring cells, or along the streets.</source>
        <translation>Afstand tussen de middelpunten van naburige cellen, of langs de straten.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="69"/>
        <source>Streets</source>
        <translation>Straten</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="69"/>
        <source>Needed for points along streets.</source>
        <translation>Nodig voor punten langs straten.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="73"/>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="73"/>
        <source>One feature per candidate, with its number in the field cell.</source>
        <translation>Eén object per kandidaat, met het nummer in het veld cell.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="77"/>
        <source>Number of candidates</source>
        <translation>Aantal kandidaten</translation>
    </message>
</context>
<context>
    <name>CentralAlgorithm</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/central_access.py" line="23"/>
        <source>Address of the central API</source>
        <translation>Adres van de centrale API</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/central_access.py" line="23"/>
        <source>Address of the landing page, e.g. https://laden.example.be/api.</source>
        <translation>Adres van de startpagina, bv. https://laden.example.be/api.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/central_access.py" line="27"/>
        <source>Login</source>
        <translation>Aanmelding</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/central_access.py" line="27"/>
        <source>A configuration of QGIS&apos;s authentication store; nothing for an API without login.</source>
        <translation>Een configuratie uit de authenticatieopslag van QGIS; niets voor een API zonder aanmelding.</translation>
    </message>
</context>
<context>
    <name>ChargingLayersPanel</name>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers_panel.py" line="65"/>
        <source>Create workspace</source>
        <translation>Werkbestand maken</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers_panel.py" line="73"/>
        <source>Workspace</source>
        <translation>Werkbestand</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers_panel.py" line="78"/>
        <source>Open…</source>
        <translation>Openen…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers_panel.py" line="78"/>
        <source>Open a municipality&apos;s workspace (GeoPackage)</source>
        <translation>Het werkbestand (GeoPackage) van een gemeente openen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers_panel.py" line="84"/>
        <source>New…</source>
        <translation>Nieuw…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers_panel.py" line="84"/>
        <source>Make the workspace of a Flemish municipality</source>
        <translation>Het werkbestand van een Vlaamse gemeente maken</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers_panel.py" line="102"/>
        <source>Central API</source>
        <translation>Centrale API</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers_panel.py" line="107"/>
        <source>Address of the OGC API – Features that you exchange with</source>
        <translation>Adres van de OGC API – Features waarmee u uitwisselt</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers_panel.py" line="108"/>
        <source>A&amp;ddress</source>
        <translation>A&amp;dres</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers_panel.py" line="112"/>
        <source>Login from QGIS&apos;s authentication store; leave empty when none is needed</source>
        <translation>Aanmelding uit de authenticatieopslag van QGIS; leeg laten als er geen nodig is</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers_panel.py" line="113"/>
        <source>&amp;Login</source>
        <translation>Aan&amp;melding</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers_panel.py" line="272"/>
        <source>&amp;Sync</source>
        <translation>&amp;Synchroniseren</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers_panel.py" line="149"/>
        <source>Sync with the central API</source>
        <translation>Synchroniseren met de centrale API</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers_panel.py" line="219"/>
        <source>Sync done: {pulled} received, {pushed} sent.</source>
        <translation>Synchronisatie klaar: {pulled} ontvangen, {pushed} verzonden.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers_panel.py" line="244"/>
        <source>No workspace is open. Open one, or make a new one.</source>
        <translation>Er is geen werkbestand open. Open er een of maak een nieuw.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers_panel.py" line="264"/>
        <source>Open a workspace first.</source>
        <translation>Open eerst een werkbestand.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers_panel.py" line="266"/>
        <source>Fill in the address of the central API.</source>
        <translation>Vul het adres van de centrale API in.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers_panel.py" line="272"/>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers_panel.py" line="276"/>
        <source>Receive what others changed, send what you changed</source>
        <translation>Ontvangen wat anderen wijzigden, verzenden wat u wijzigde</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers_panel.py" line="302"/>
        <source>Open Workspace</source>
        <translation>Werkbestand openen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers_panel.py" line="163"/>
        <source>Make photos available offline</source>
        <translation>Foto's offline beschikbaar maken</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers_panel.py" line="183"/>
        <source>Undo unsent changes</source>
        <translation>Niet-verzonden wijzigingen ongedaan maken</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers_panel.py" line="197"/>
        <source>{count} undone; the backup is {name}.</source>
        <translation>{count} ongedaan gemaakt; de back-up is {name}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers_panel.py" line="227"/>
        <source>{count} photos are available offline now.</source>
        <translation>{count} foto's zijn nu offline beschikbaar.</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_dialog.py" line="41"/>
        <source>Resolve Conflicts</source>
        <translation>Conflicten oplossen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_dialog.py" line="91"/>
        <source>Conflicts</source>
        <translation>Conflicten</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_dialog.py" line="111"/>
        <source>Resolve conflicts</source>
        <translation>Conflicten oplossen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_dialog.py" line="129"/>
        <source>Layer</source>
        <translation>Laag</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_dialog.py" line="134"/>
        <source>Features in conflict</source>
        <translation>Objecten in conflict</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_dialog.py" line="142"/>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_dialog.py" line="145"/>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_dialog.py" line="162"/>
        <source>No conflicts are left. The next sync sends what you decided.</source>
        <translation>Er zijn geen conflicten meer. De volgende synchronisatie verzendt wat u besliste.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_dialog.py" line="174"/>
        <source>For All Listed Features</source>
        <translation>Voor alle objecten in de lijst</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_dialog.py" line="174"/>
        <source>One choice for all in the list</source>
        <translation>Eén keuze voor alles in de lijst</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_dialog.py" line="179"/>
        <source>All Mine</source>
        <translation>Alles van mij</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_dialog.py" line="179"/>
        <source>All Theirs</source>
        <translation>Alles van hen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_dialog.py" line="179"/>
        <source>All Later</source>
        <translation>Alles later</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_dialog.py" line="189"/>
        <source>&amp;Apply</source>
        <translation>&amp;Toepassen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_dialog.py" line="223"/>
        <source>All layers</source>
        <translation>Alle lagen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_dialog.py" line="307"/>
        <source>1 feature was changed both here and in the central database. Neither side was overwritten.</source>
        <translation>1 object werd zowel hier als in de centrale databank gewijzigd. Geen van beide kanten werd overschreven.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_dialog.py" line="308"/>
        <source>{count} features were changed both here and in the central database. Neither side was overwritten.</source>
        <translation>{count} objecten werden zowel hier als in de centrale databank gewijzigd. Geen van beide kanten werd overschreven.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_dialog.py" line="315"/>
        <source>{ready} of {count} decided. Apply sends nothing yet: the next sync does.</source>
        <translation>{ready} van {count} beslist. Toepassen verzendt nog niets: dat doet de volgende synchronisatie.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_dialog.py" line="321"/>
        <source>Backup: {name}</source>
        <translation>Back-up: {name}</translation>
    </message>
</context>
<context>
    <name>ConflictListModel</name>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_list.py" line="68"/>
        <source>decided</source>
        <translation>beslist</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_list.py" line="68"/>
        <source>not decided</source>
        <translation>niet beslist</translation>
    </message>
</context>
<context>
    <name>ConflictMap</name>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_map.py" line="119"/>
        <source>Click on the map where the feature belongs.</source>
        <translation>Klik op de kaart waar het object hoort.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_map.py" line="145"/>
        <source>Before</source>
        <translation>Voordien</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_map.py" line="169"/>
        <source>The two outlines differ.</source>
        <translation>De twee omtrekken verschillen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_map.py" line="171"/>
        <source>Mine and theirs lie {distance} apart.</source>
        <translation>Die van mij en die van hen liggen {distance} uit elkaar.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_map.py" line="173"/>
        <source>I moved it {mine}, they moved it {theirs}.</source>
        <translation>Ik verplaatste het {mine}, zij {theirs}.</translation>
    </message>
</context>
<context>
    <name>ConflictModel</name>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_model.py" line="113"/>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_model.py" line="113"/>
        <source>Before</source>
        <translation>Voordien</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_model.py" line="113"/>
        <source>Mine</source>
        <translation>Van mij</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_model.py" line="113"/>
        <source>Theirs</source>
        <translation>Van hen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_model.py" line="113"/>
        <source>Choice</source>
        <translation>Keuze</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_model.py" line="113"/>
        <source>Becomes</source>
        <translation>Wordt</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_model.py" line="200"/>
        <source>not decided</source>
        <translation>niet beslist</translation>
    </message>
</context>
<context>
    <name>ConflictView</name>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_view.py" line="94"/>
        <source>Theirs: {who}</source>
        <translation>Van hen: {who}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_view.py" line="124"/>
        <source>Fields of the feature</source>
        <translation>Velden van het object</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_view.py" line="143"/>
        <source>Show the fields that are not in conflict</source>
        <translation>De velden tonen die niet in conflict zijn</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_view.py" line="146"/>
        <source>All &amp;Mine</source>
        <translation>Alles van &amp;mij</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_view.py" line="147"/>
        <source>All &amp;Theirs</source>
        <translation>Alles van &amp;hen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_view.py" line="148"/>
        <source>All &amp;Later</source>
        <translation>Alles &amp;later</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_view.py" line="195"/>
        <source>Remove it for everybody (mine)</source>
        <translation>Voor iedereen verwijderen (van mij)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_view.py" line="195"/>
        <source>Take it back as they have it (theirs)</source>
        <translation>Terugnemen zoals zij het hebben (van hen)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_view.py" line="197"/>
        <source>Bring it back for everybody (mine)</source>
        <translation>Voor iedereen terugzetten (van mij)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_view.py" line="197"/>
        <source>Remove it here as well (theirs)</source>
        <translation>Ook hier verwijderen (van hen)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_view.py" line="199"/>
        <source>Keep it as I have it (mine)</source>
        <translation>Houden zoals ik het heb (van mij)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_view.py" line="199"/>
        <source>Take it as they have it (theirs)</source>
        <translation>Nemen zoals zij het hebben (van hen)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_view.py" line="200"/>
        <source>Decide later</source>
        <translation>Later beslissen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_view.py" line="318"/>
        <source>see the map</source>
        <translation>zie de kaart</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_view.py" line="321"/>
        <source>moved {distance}</source>
        <translation>{distance} verplaatst</translation>
    </message>
</context>
<context>
    <name>ContributionChart</name>
    <message>
        <location filename="../evplanner_plugin/gui/contribution_chart.py" line="44"/>
        <source>What each criterion adds to the score</source>
        <translation>Wat elk criterium aan de score bijdraagt</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/contribution_chart.py" line="110"/>
        <source>{title}: {raw}, adds {points} of {largest} points</source>
        <translation>{title}: {raw}, draagt {points} van {largest} punten bij</translation>
    </message>
</context>
<context>
    <name>CreateWorkspace</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/create_workspace.py" line="28"/>
        <source>Create workspace</source>
        <translation>Werkbestand maken</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/create_workspace.py" line="32"/>
        <source>Makes the GeoPackage in which a municipality plans its charging points</source>
        <translation>Maakt de GeoPackage waarin een gemeente haar laadpunten plant</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/create_workspace.py" line="36"/>
        <source>Makes the workspace of one Flemish municipality: a GeoPackage with the layers and tables for charging locations, demand, proposed sites and their log, filled with the municipality&apos;s area, its neighbourhoods and its building stock. The municipality is given by its NIS code or its name, e.g. 13019 or Lille. A file that is there already is never overwritten.</source>
        <translation>Maakt het werkbestand van één Vlaamse gemeente: een GeoPackage met de lagen en tabellen voor laadlocaties, laadvraag, voorgestelde locaties en hun logboek, gevuld met het grondgebied van de gemeente, haar wijken en haar gebouwenpark. Geef de gemeente op met haar NIS-code of haar naam, bv. 13019 of Lille. Een bestand dat al bestaat, wordt nooit overschreven.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/create_workspace.py" line="45"/>
        <source>municipality,workspace,GeoPackage,new,NIS,charging</source>
        <translation>gemeente,werkbestand,GeoPackage,nieuw,NIS,laden</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/create_workspace.py" line="58"/>
        <source>Municipality (NIS code or name)</source>
        <translation>Gemeente (NIS-code of naam)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/create_workspace.py" line="62"/>
        <source>NIS code of five digits, or the municipality&apos;s name, e.g. 13019 or Lille.</source>
        <translation>NIS-code van vijf cijfers, of de naam van de gemeente, bv. 13019 of Lille.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/create_workspace.py" line="63"/>
        <source>Coordinate system</source>
        <translation>Coördinatensysteem</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/create_workspace.py" line="63"/>
        <source>Belgian Lambert 72 (EPSG:31370) or Lambert 2008 (EPSG:3812 or EPSG:11219).</source>
        <translation>Belgisch Lambert 72 (EPSG:31370) of Lambert 2008 (EPSG:3812 of EPSG:11219).</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/create_workspace.py" line="70"/>
        <source>Workspace</source>
        <translation>Werkbestand</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/create_workspace.py" line="70"/>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/create_workspace.py" line="70"/>
        <source>The new file; on a local disk, not on a network drive.</source>
        <translation>Het nieuwe bestand; op een lokale schijf, niet op een netwerkschijf.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/create_workspace.py" line="74"/>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/create_workspace.py" line="75"/>
        <source>NIS code</source>
        <translation>NIS-code</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/create_workspace.py" line="93"/>
        <source>Workspace of {name} ({nis}).</source>
        <translation>Werkbestand van {name} ({nis}).</translation>
    </message>
</context>
<context>
    <name>EvPlannerAlgorithm</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/base.py" line="105"/>
        <source>Workspace</source>
        <translation>Werkbestand</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/base.py" line="24"/>
        <source>Potential map</source>
        <translation>Potentieelkaart</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/base.py" line="25"/>
        <source>Sites</source>
        <translation>Locaties</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/base.py" line="108"/>
        <source>The municipality's GeoPackage, made by “Create workspace”.</source>
        <translation>De GeoPackage van de gemeente, gemaakt met “Werkbestand maken”.</translation>
    </message>
</context>
<context>
    <name>FetchPhotos</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/fetch_photos.py" line="18"/>
        <source>Make photos available offline</source>
        <translation>Foto's offline beschikbaar maken</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/fetch_photos.py" line="22"/>
        <source>Fetches the images of photos of which only the thumbnail is here</source>
        <translation>Haalt de beelden op van foto's waarvan hier alleen de miniatuur staat</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/fetch_photos.py" line="26"/>
        <source>With a sync only the thumbnails of photos come in. This fetches the images themselves from the central API into the workspace, so that they can be looked at without a network. An image that its maker has not sent yet is counted as missing.</source>
        <translation>Bij het synchroniseren komen alleen de miniaturen van foto's binnen. Dit haalt de beelden zelf van de centrale API naar het werkbestand, zodat ze ook zonder netwerk te bekijken zijn. Een beeld dat de maker nog niet verzonden heeft, telt als ontbrekend.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/fetch_photos.py" line="34"/>
        <source>photos,images,offline,fetch,central</source>
        <translation>foto's,beelden,offline,ophalen,centraal</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/fetch_photos.py" line="40"/>
        <source>Fetched</source>
        <translation>Opgehaald</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/fetch_photos.py" line="41"/>
        <source>Missing</source>
        <translation>Ontbrekend</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/fetch_photos.py" line="51"/>
        <source>{count} images are not in the central API yet.</source>
        <translation>{count} beelden staan nog niet in de centrale API.</translation>
    </message>
</context>
<context>
    <name>Interface</name>
    <message>
        <location filename="../evplanner_plugin/gui/interface.py" line="49"/>
        <source>Charging Layers</source>
        <translation>Laadlagen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/interface.py" line="49"/>
        <source>Potential</source>
        <translation>Potentieel</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/interface.py" line="49"/>
        <source>Sites</source>
        <translation>Locaties</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/interface.py" line="126"/>
        <source>EV Planner</source>
        <translation>EV Planner</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/interface.py" line="103"/>
        <source>Show or hide the panel {panel}</source>
        <translation>Het paneel {panel} tonen of verbergen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/interface.py" line="107"/>
        <source>Options…</source>
        <translation>Opties…</translation>
    </message>
</context>
<context>
    <name>Login</name>
    <message>
        <location filename="../evplanner_plugin/sync/carriers/qgis_login.py" line="23"/>
        <source>The central API asks for a login. It is used for this exchange and not stored.</source>
        <translation>De centrale API vraagt een aanmelding. Ze dient voor deze uitwisseling en wordt niet bewaard.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <location filename="../evplanner_plugin/gui/messages.py" line="66"/>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>NewWorkspaceDialog</name>
    <message>
        <location filename="../evplanner_plugin/gui/new_workspace_dialog.py" line="23"/>
        <source>New Workspace</source>
        <translation>Nieuw werkbestand</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/new_workspace_dialog.py" line="53"/>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/new_workspace_dialog.py" line="29"/>
        <source>Type a part of the name or the NIS code</source>
        <translation>Typ een deel van de naam of van de NIS-code</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/new_workspace_dialog.py" line="37"/>
        <source>Name or NIS code</source>
        <translation>Naam of NIS-code</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/new_workspace_dialog.py" line="43"/>
        <source>Save Workspace As</source>
        <translation>Werkbestand opslaan als</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/new_workspace_dialog.py" line="44"/>
        <source>On this computer&apos;s own disk: a network drive makes QGIS slow</source>
        <translation>Op de eigen schijf van deze computer: een netwerkschijf maakt QGIS traag</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/new_workspace_dialog.py" line="54"/>
        <source>File</source>
        <translation>Bestand</translation>
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
        <translation>Staat bij elke locatie, beoordeling, opmerking en beslissing die u toevoegt.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/options_page.py" line="55"/>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/options_page.py" line="58"/>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/options_page.py" line="59"/>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/options_page.py" line="60"/>
        <source>Department</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/options_page.py" line="61"/>
        <source>Central API</source>
        <translation>Centrale API</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/options_page.py" line="63"/>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/options_page.py" line="64"/>
        <source>Login</source>
        <translation>Aanmelding</translation>
    </message>
</context>
<context>
    <name>Potential</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="197"/>
        <source>Potential map</source>
        <translation>Potentieelkaart</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="42"/>
        <source>Scores every place by a recipe: where would a charging point do most good?</source>
        <translation>Geeft elke plaats een score volgens een recept: waar heeft een laadpunt het meeste nut?</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="46"/>
        <source>Scores candidates by a recipe and explains every score. The recipe says which layers are used, how each criterion is measured (over the walking network where it names one), how a measured figure becomes a value from 0 to 1, and what it weighs. Without candidates, the municipality of the workspace is covered with the recipe&apos;s cells.

Each candidate keeps its measured figure, its value and its contribution per criterion, its rank, and the rule that struck it if one did. In QGIS&apos;s window the result comes styled; the weights are part of the style, so that moving one recolours the map without computing anything anew.</source>
        <translation>Geeft kandidaten een score volgens een recept en verklaart elke score. Het recept zegt welke lagen gebruikt worden, hoe elk criterium gemeten wordt (over het wandelnetwerk als het er een noemt), hoe het gemeten cijfer een waarde van 0 tot 1 wordt, en hoe zwaar het weegt. Zonder kandidaten wordt de gemeente van het werkbestand bedekt met de cellen van het recept.

Elke kandidaat bewaart per criterium het gemeten cijfer, de waarde en de bijdrage, en ook de rang en de regel die de kandidaat schrapte, als er zo een is. In het QGIS-venster krijgt het resultaat meteen een opmaak; de gewichten horen bij die opmaak, zodat u de kaart herkleurt door een gewicht te verschuiven, zonder iets opnieuw te berekenen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="58"/>
        <source>potential,suitability,multi-criteria,MCDA,score,heat map,walking distance,charging,site selection</source>
        <translation>potentieel,geschiktheid,multicriteria,MCDA,score,heatmap,wandelafstand,laden,locatiekeuze</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="65"/>
        <source>Recipe</source>
        <translation>Recept</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="65"/>
        <source>Name of a recipe in the workspace or of a bundled one, a file (.json), or the JSON itself.</source>
        <translation>Naam van een recept in het werkbestand of van een meegeleverd recept, een bestand (.json), of de JSON zelf.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="69"/>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="69"/>
        <source>Cells or points to score; nothing for the recipe&apos;s cells over the workspace&apos;s municipality.</source>
        <translation>Cellen of punten die een score krijgen; niets voor de cellen van het recept over de gemeente van het werkbestand.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="73"/>
        <source>Other layers for the recipe</source>
        <translation>Andere lagen voor het recept</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="73"/>
        <source>JSON that names a layer of the project or a file per role, e.g. {&quot;streets&quot;: &quot;Wegenregister&quot;}.</source>
        <translation>JSON die per rol een laag van het project of een bestand noemt, bv. {&quot;streets&quot;: &quot;Wegenregister&quot;}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="78"/>
        <source>Other weights</source>
        <translation>Andere gewichten</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="78"/>
        <source>JSON with weights per criterion, e.g. {&quot;uncovered&quot;: 60}; the others stay as in the recipe.</source>
        <translation>JSON met gewichten per criterium, bv. {&quot;uncovered&quot;: 60}; de andere blijven zoals in het recept.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="83"/>
        <source>One feature per candidate with score, rank and what they are made of.</source>
        <translation>Eén object per kandidaat, met score, rang en hun samenstelling.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="87"/>
        <source>Number of candidates</source>
        <translation>Aantal kandidaten</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="88"/>
        <source>Struck by a rule</source>
        <translation>Geschrapt door een regel</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="89"/>
        <source>Fingerprint of the recipe</source>
        <translation>Vingerafdruk van het recept</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="187"/>
        <source>The run could not be noted in the workspace: {reason}</source>
        <translation>De berekening kon niet in het werkbestand genoteerd worden: {reason}</translation>
    </message>
</context>
<context>
    <name>PotentialPanel</name>
    <message>
        <location filename="../evplanner_plugin/gui/potential_panel.py" line="55"/>
        <source>Recipe</source>
        <translation>Recept</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential_panel.py" line="58"/>
        <source>Weights</source>
        <translation>Gewichten</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential_panel.py" line="109"/>
        <source>Potential map</source>
        <translation>Potentieelkaart</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential_panel.py" line="332"/>
        <source>&amp;Run</source>
        <translation>&amp;Uitvoeren</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential_panel.py" line="157"/>
        <source>Reset &amp;Weights</source>
        <translation>&amp;Herstellen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential_panel.py" line="159"/>
        <source>Back to the recipe&apos;s own weights</source>
        <translation>Terug naar de eigen gewichten van het recept</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential_panel.py" line="193"/>
        <source>The potential map cannot be opened.</source>
        <translation>De potentieelkaart kan niet geopend worden.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential_panel.py" line="195"/>
        <source>Potential – {recipe}</source>
        <translation>Potentieel – {recipe}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential_panel.py" line="215"/>
        <source>The potential map cannot be read. Run it again.</source>
        <translation>De potentieelkaart kan niet gelezen worden. Voer ze opnieuw uit.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential_panel.py" line="220"/>
        <source>{count} places, {struck} of them struck by a rule.</source>
        <translation>{count} plaatsen, waarvan {struck} geschrapt door een regel.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential_panel.py" line="327"/>
        <source>Open a workspace first, in the panel Charging Layers.</source>
        <translation>Open eerst een werkbestand in het paneel Laadlagen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential_panel.py" line="329"/>
        <source>Choose a recipe.</source>
        <translation>Kies een recept.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential_panel.py" line="331"/>
        <source>Give at least one criterion a weight.</source>
        <translation>Geef minstens één criterium een gewicht.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential_panel.py" line="332"/>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential_panel.py" line="335"/>
        <source>Compute the potential map with these weights</source>
        <translation>De potentieelkaart met deze gewichten berekenen</translation>
    </message>
</context>
<context>
    <name>ProposeSites</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="37"/>
        <source>Propose sites</source>
        <translation>Locaties voorstellen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="41"/>
        <source>Writes points into the workspace as proposed sites, each with its first log entry</source>
        <translation>Schrijft punten als voorgestelde locaties naar het werkbestand, elk met een eerste logboekregel</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="45"/>
        <source>Writes points into the workspace as proposed sites, with their score as it was, and notes in the log who proposed them. Sites that are there already, by their id or at the same place, are left as they are.</source>
        <translation>Schrijft punten als voorgestelde locaties naar het werkbestand, met hun score van dat moment, en noteert in het logboek wie ze voorstelde. Locaties die er al zijn, met dezelfde id of op dezelfde plaats, blijven zoals ze zijn.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="52"/>
        <source>sites,propose,strategic,log,charging</source>
        <translation>locaties,voorstellen,strategisch,logboek,laden</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="57"/>
        <source>Sites</source>
        <translation>Locaties</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="57"/>
        <source>Points, e.g. what “Select sites” made.</source>
        <translation>Punten, bv. het resultaat van “Locaties selecteren”.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="62"/>
        <source>Proposed</source>
        <translation>Voorgesteld</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="63"/>
        <source>There already</source>
        <translation>Al aanwezig</translation>
    </message>
</context>
<context>
    <name>RankingGroup</name>
    <message>
        <location filename="../evplanner_plugin/gui/ranking_group.py" line="29"/>
        <source>Best Places</source>
        <translation>Beste plaatsen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/ranking_group.py" line="33"/>
        <source>Ranked list of places</source>
        <translation>Lijst van plaatsen volgens rang</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/ranking_group.py" line="50"/>
        <source>Zoom To</source>
        <translation>Zoomen naar</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/ranking_group.py" line="50"/>
        <source>Zoom the map to the selected place</source>
        <translation>De kaart zoomen naar de geselecteerde plaats</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/ranking_group.py" line="56"/>
        <source>Select Sites…</source>
        <translation>Selecteren…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/ranking_group.py" line="56"/>
        <source>Select the best places, with a distance between them</source>
        <translation>De beste plaatsen selecteren, met een afstand ertussen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/ranking_group.py" line="62"/>
        <source>Propose These</source>
        <translation>Deze voorstellen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/ranking_group.py" line="62"/>
        <source>Write the selected places into the workspace as proposed sites</source>
        <translation>De geselecteerde plaatsen als voorgestelde locaties naar het werkbestand schrijven</translation>
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
        <translation>Straat of cel</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/ranking_model.py" line="90"/>
        <source>cell {number}</source>
        <translation>cel {number}</translation>
    </message>
</context>
<context>
    <name>RecipeBox</name>
    <message>
        <location filename="../evplanner_plugin/gui/recipe_box.py" line="32"/>
        <source>Recipe</source>
        <translation>Recept</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipe_box.py" line="33"/>
        <source>How the potential map is made: candidates, criteria, weights and rules</source>
        <translation>Hoe de potentieelkaart gemaakt wordt: kandidaten, criteria, gewichten en regels</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipe_box.py" line="37"/>
        <source>Open file…</source>
        <translation>Bestand openen…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipe_box.py" line="37"/>
        <source>Open a recipe from a file (JSON)</source>
        <translation>Een recept uit een bestand (JSON) openen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipe_box.py" line="116"/>
        <source>Hexagons {spacing} m apart.</source>
        <translation>Zeshoeken op {spacing} m van elkaar.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipe_box.py" line="117"/>
        <source>Squares {spacing} m apart.</source>
        <translation>Vierkanten op {spacing} m van elkaar.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipe_box.py" line="119"/>
        <source>Candidates {spacing} m apart.</source>
        <translation>Kandidaten op {spacing} m van elkaar.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipe_box.py" line="121"/>
        <source>Criteria: {criteria}, hard rules: {rules}.</source>
        <translation>Criteria: {criteria}, harde regels: {rules}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipe_box.py" line="127"/>
        <source>Open Recipe</source>
        <translation>Recept openen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipe_box.py" line="127"/>
        <source>Recipes (*.json)</source>
        <translation>Recepten (*.json)</translation>
    </message>
</context>
<context>
    <name>RecordEntry</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/record_entry.py" line="25"/>
        <source>Record log entry</source>
        <translation>Logboekregel toevoegen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/record_entry.py" line="29"/>
        <source>Adds what happened to a proposed site to its log: a mark, a comment, a decision</source>
        <translation>Voegt aan het logboek van een voorgestelde locatie toe wat er gebeurde: een beoordeling, een opmerking, een beslissing</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/record_entry.py" line="33"/>
        <source>Adds one entry to the log of a proposed site. Entries are only ever added; the site&apos;s status follows from all of them. The details are JSON and depend on the kind, for example:

marked: {&quot;mark&quot;: &quot;up&quot;, &quot;reason&quot;: &quot;Beside the church&quot;} (up, down or question)
commented: {&quot;text&quot;: &quot;Mind the tree&quot;}
approved, rejected: {&quot;reason&quot;: &quot;College of 3 March&quot;, &quot;supersedes&quot;: []}</source>
        <translation>Voegt één regel toe aan het logboek van een voorgestelde locatie. Regels worden alleen toegevoegd, nooit gewijzigd; de status van de locatie volgt uit alle regels samen. De details zijn JSON en hangen af van de soort, bijvoorbeeld:

marked: {&quot;mark&quot;: &quot;up&quot;, &quot;reason&quot;: &quot;Naast de kerk&quot;} (up, down of question)
commented: {&quot;text&quot;: &quot;Let op de boom&quot;}
approved, rejected: {&quot;reason&quot;: &quot;College van 3 maart&quot;, &quot;supersedes&quot;: []}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/record_entry.py" line="43"/>
        <source>log,mark,comment,approve,reject,decision,site</source>
        <translation>logboek,beoordeling,opmerking,goedkeuren,afkeuren,beslissing,locatie</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/record_entry.py" line="50"/>
        <source>Site</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/record_entry.py" line="50"/>
        <source>The id of the proposed site (a UUID).</source>
        <translation>De id van de voorgestelde locatie (een UUID).</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/record_entry.py" line="53"/>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/record_entry.py" line="55"/>
        <source>What happened: {kinds}.</source>
        <translation>Wat er gebeurde: {kinds}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/record_entry.py" line="56"/>
        <source>Details (JSON)</source>
        <translation>Details (JSON)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/record_entry.py" line="56"/>
        <source>What belongs to the kind, as a JSON object.</source>
        <translation>Wat bij de soort hoort, als JSON-object.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/record_entry.py" line="61"/>
        <source>Id of the entry</source>
        <translation>Id van de logboekregel</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/record_entry.py" line="62"/>
        <source>Status of the site</source>
        <translation>Status van de locatie</translation>
    </message>
</context>
<context>
    <name>ResolveConflicts</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/resolve_conflicts.py" line="33"/>
        <source>Resolve conflicts</source>
        <translation>Conflicten oplossen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/resolve_conflicts.py" line="37"/>
        <source>Decides about features that were changed both here and in the central database</source>
        <translation>Beslist over objecten die zowel hier als in de centrale databank gewijzigd zijn</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/resolve_conflicts.py" line="41"/>
        <source>Writes decisions about conflicts into the workspace: per field my value, theirs or another one. What is not decided stays a conflict. Nothing is sent: the next sync does that. Before anything of mine is given up a backup of the workspace is made beside it. The panel “Charging Layers” has a window for this; the decisions as JSON are for scripts, for example:

[{&quot;collection&quot;: &quot;proposed_site&quot;, &quot;id&quot;: &quot;…&quot;, &quot;rev&quot;: 12, &quot;choices&quot;: {&quot;name&quot;: &quot;mine&quot;, &quot;bays&quot;: {&quot;own&quot;: 4}}}]

Where one side removed the feature there is one choice for all of it: {&quot;&quot;: &quot;theirs&quot;}.</source>
        <translation>Schrijft beslissingen over conflicten in het werkbestand: per veld mijn waarde, die van hen of een andere. Wat niet beslist is, blijft een conflict. Er wordt niets verzonden: dat doet de volgende synchronisatie. Voordat iets van mij wordt opgegeven, wordt naast het werkbestand een back-up gemaakt. Het paneel “Laadlagen” heeft hiervoor een venster; de beslissingen als JSON zijn voor scripts, bijvoorbeeld:

[{&quot;collection&quot;: &quot;proposed_site&quot;, &quot;id&quot;: &quot;…&quot;, &quot;rev&quot;: 12, &quot;choices&quot;: {&quot;name&quot;: &quot;mine&quot;, &quot;bays&quot;: {&quot;own&quot;: 4}}}]

Waar een van beide kanten het object verwijderde, is er één keuze voor het geheel: {&quot;&quot;: &quot;theirs&quot;}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/resolve_conflicts.py" line="52"/>
        <source>conflict,resolve,merge,mine,theirs,sync,central</source>
        <translation>conflict,oplossen,samenvoegen,mijn,hun,synchroniseren,centraal</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/resolve_conflicts.py" line="57"/>
        <source>Decisions (JSON)</source>
        <translation>Beslissingen (JSON)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/resolve_conflicts.py" line="57"/>
        <source>A list of objects with collection, id, rev and choices.</source>
        <translation>Een lijst van objecten met collection, id, rev en choices.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/resolve_conflicts.py" line="61"/>
        <source>All other conflicts</source>
        <translation>Alle andere conflicten</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/resolve_conflicts.py" line="61"/>
        <source>Leave as they are</source>
        <translation>Laten zoals ze zijn</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/resolve_conflicts.py" line="61"/>
        <source>Take mine</source>
        <translation>Die van mij nemen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/resolve_conflicts.py" line="61"/>
        <source>Take theirs</source>
        <translation>Die van hen nemen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/resolve_conflicts.py" line="61"/>
        <source>What becomes of a conflict without a decision: it stays (0), mine is kept (1), theirs taken (2).</source>
        <translation>Wat er gebeurt met een conflict zonder beslissing: het blijft (0), die van mij wordt gehouden (1), die van hen genomen (2).</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/resolve_conflicts.py" line="70"/>
        <source>Make a backup first</source>
        <translation>Eerst een back-up maken</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/resolve_conflicts.py" line="70"/>
        <source>A copy of the workspace beside it, made only if something of mine is given up.</source>
        <translation>Een kopie naast het werkbestand, alleen gemaakt als iets van mij wordt opgegeven.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/resolve_conflicts.py" line="75"/>
        <source>Resolved</source>
        <translation>Opgelost</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/resolve_conflicts.py" line="76"/>
        <source>Conflicts left</source>
        <translation>Overblijvende conflicten</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/resolve_conflicts.py" line="77"/>
        <source>Backup</source>
        <translation>Back-up</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/resolve_conflicts.py" line="101"/>
        <source>Backup: {path}</source>
        <translation>Back-up: {path}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/resolve_conflicts.py" line="126"/>
        <source>{feature} was changed again meanwhile, or not everything in it is decided.</source>
        <translation>{feature} werd intussen opnieuw gewijzigd, of nog niet alles is beslist.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/resolve_conflicts.py" line="134"/>
        <source>There is no conflict about {feature} any more.</source>
        <translation>Er is geen conflict meer over {feature}.</translation>
    </message>
</context>
<context>
    <name>SelectSites</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="51"/>
        <source>Select sites</source>
        <translation>Locaties selecteren</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="55"/>
        <source>Takes the best places of a potential map that keep their distance from each other</source>
        <translation>Neemt de beste plaatsen van een potentieelkaart die genoeg afstand van elkaar houden</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="59"/>
        <source>Takes the candidate with the highest score, leaves out all that are nearer to it than the spacing, takes the next, and so on. Each site is put on the nearest street where a layer of streets is given. What is near an existing charging point can be left out. The same map gives the same sites.</source>
        <translation>Neemt de kandidaat met de hoogste score, laat alle kandidaten weg die er dichter bij liggen dan de tussenafstand, neemt de volgende, enzovoort. Elke locatie komt op de dichtstbijzijnde straat te liggen als een laag met straten is opgegeven. Wat dicht bij een bestaand laadpunt ligt, kan weggelaten worden. Dezelfde kaart geeft dezelfde locaties.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="67"/>
        <source>sites,best,greedy,spacing,selection,location,charging</source>
        <translation>locaties,beste,greedy,tussenafstand,selectie,plaats,laden</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="71"/>
        <source>Potential map</source>
        <translation>Potentieelkaart</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="71"/>
        <source>What “Potential map” made.</source>
        <translation>Het resultaat van “Potentieelkaart”.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="75"/>
        <source>Streets</source>
        <translation>Straten</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="75"/>
        <source>Sites are put on the nearest one and take its name; where there is a field walkable, 0 bars it.</source>
        <translation>Locaties komen op de dichtstbijzijnde straat te liggen en nemen de naam ervan over; is er een veld walkable, dan sluit 0 een straat uit.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="79"/>
        <source>Existing charging points</source>
        <translation>Bestaande laadpunten</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="79"/>
        <source>Candidates nearer to one of them than the spacing are left out.</source>
        <translation>Kandidaten die er dichter bij liggen dan de tussenafstand, worden weggelaten.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="85"/>
        <source>Number of sites</source>
        <translation>Aantal locaties</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="85"/>
        <source>At most; fewer where no more fit.</source>
        <translation>Ten hoogste; minder als er geen meer bij passen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="91"/>
        <source>Spacing in metres</source>
        <translation>Tussenafstand in meter</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="91"/>
        <source>Two sites are at least this far apart in a straight line.</source>
        <translation>Twee locaties liggen in rechte lijn minstens zo ver van elkaar.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="97"/>
        <source>Other weights</source>
        <translation>Andere gewichten</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="97"/>
        <source>JSON with a weight for each criterion, e.g. {&quot;uncovered&quot;: 60, &quot;nearest&quot;: 40}, or nothing.</source>
        <translation>JSON met een gewicht voor elk criterium, bv. {&quot;uncovered&quot;: 60, &quot;nearest&quot;: 40}, of niets.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="102"/>
        <source>Selected sites</source>
        <translation>Geselecteerde locaties</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="102"/>
        <source>One point per site, best first, with its score and what that is made of.</source>
        <translation>Eén punt per locatie, de beste eerst, met de score en de samenstelling ervan.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="106"/>
        <source>Number of sites selected</source>
        <translation>Aantal geselecteerde locaties</translation>
    </message>
</context>
<context>
    <name>SelectSitesDialog</name>
    <message>
        <location filename="../evplanner_plugin/gui/select_sites_dialog.py" line="14"/>
        <source>Select Sites</source>
        <translation>Locaties selecteren</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/select_sites_dialog.py" line="26"/>
        <source>In a straight line, from centre to centre</source>
        <translation>In rechte lijn, van middelpunt tot middelpunt</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/select_sites_dialog.py" line="33"/>
        <source>Number of sites</source>
        <translation>Aantal locaties</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/select_sites_dialog.py" line="34"/>
        <source>Distance between sites at least</source>
        <translation>Minimale afstand tussen locaties</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <location filename="../evplanner_plugin/gui/session.py" line="91"/>
        <source>These layers are being edited: {layers}. Save or undo your changes first.</source>
        <translation>Deze lagen zijn in bewerking: {layers}. Sla uw wijzigingen eerst op of maak ze ongedaan.</translation>
    </message>
</context>
<context>
    <name>ShownPotential</name>
    <message>
        <location filename="../evplanner_plugin/gui/shown_potential.py" line="36"/>
        <source>Read the potential map</source>
        <translation>Potentieelkaart lezen</translation>
    </message>
</context>
<context>
    <name>SiteDetails</name>
    <message>
        <location filename="../evplanner_plugin/gui/site_details.py" line="53"/>
        <source>Selected Site</source>
        <translation>Geselecteerde locatie</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_details.py" line="55"/>
        <source>Select a site in the list or on the map.</source>
        <translation>Selecteer een locatie in de lijst of op de kaart.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_details.py" line="73"/>
        <source>decisions by {who} contradict each other</source>
        <translation>beslissingen van {who} spreken elkaar tegen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_details.py" line="79"/>
        <source>Add the comment to the site&apos;s log</source>
        <translation>De opmerking aan het logboek van de locatie toevoegen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_details.py" line="80"/>
        <source>Approve this site</source>
        <translation>Deze locatie goedkeuren</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_details.py" line="81"/>
        <source>Reject this site; choose a reason first</source>
        <translation>Deze locatie afkeuren; kies eerst een reden</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_details.py" line="89"/>
        <source>Select a site first.</source>
        <translation>Selecteer eerst een locatie.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_details.py" line="91"/>
        <source>Say in the options who you are.</source>
        <translation>Vul bij de opties in wie u bent.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_details.py" line="93"/>
        <source>The role {role} may not do this.</source>
        <translation>De rol {role} mag dit niet doen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_details.py" line="101"/>
        <source>For</source>
        <translation>Voor</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_details.py" line="101"/>
        <source>Against</source>
        <translation>Tegen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_details.py" line="101"/>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_details.py" line="103"/>
        <source>Mark that your department is in favour of this site</source>
        <translation>Deze locatie namens uw dienst gunstig beoordelen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_details.py" line="104"/>
        <source>Mark that your department is against this site</source>
        <translation>Deze locatie namens uw dienst ongunstig beoordelen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_details.py" line="105"/>
        <source>Mark that your department has a question about this site</source>
        <translation>Noteren dat uw dienst een vraag heeft over deze locatie</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_details.py" line="109"/>
        <source>Reason of the mark (optional)</source>
        <translation>Reden van de beoordeling (optioneel)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_details.py" line="110"/>
        <source>Reason of the mark</source>
        <translation>Reden van de beoordeling</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_details.py" line="129"/>
        <source>Comment</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_details.py" line="132"/>
        <source>Add &amp;Comment</source>
        <translation>Opmerking &amp;toevoegen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_details.py" line="143"/>
        <source>Reason of the decision</source>
        <translation>Reden van de beslissing</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_details.py" line="144"/>
        <source>Reason of the decision, from the process</source>
        <translation>Reden van de beslissing, uit het proces</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_details.py" line="151"/>
        <source>&amp;Reason</source>
        <translation>&amp;Reden</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_details.py" line="153"/>
        <source>Approve</source>
        <translation>Goedkeuren</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_details.py" line="156"/>
        <source>Reject</source>
        <translation>Afkeuren</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_details.py" line="184"/>
        <source>Choose the reason of the rejection first.</source>
        <translation>Kies eerst de reden van de afkeuring.</translation>
    </message>
</context>
<context>
    <name>SiteSelection</name>
    <message>
        <location filename="../evplanner_plugin/gui/site_selection.py" line="48"/>
        <source>Select sites</source>
        <translation>Locaties selecteren</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_selection.py" line="62"/>
        <source>Say in the options who you are before you propose sites.</source>
        <translation>Vul bij de opties in wie u bent voordat u locaties voorstelt.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_selection.py" line="62"/>
        <source>Options…</source>
        <translation>Opties…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_selection.py" line="67"/>
        <source>Propose sites</source>
        <translation>Locaties voorstellen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_selection.py" line="83"/>
        <source>The selected sites cannot be opened.</source>
        <translation>De geselecteerde locaties kunnen niet geopend worden.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_selection.py" line="85"/>
        <source>Selected sites</source>
        <translation>Geselecteerde locaties</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_selection.py" line="90"/>
        <source>{count} sites selected. “Propose These” writes them into the workspace.</source>
        <translation>{count} locaties geselecteerd. “Deze voorstellen” schrijft ze naar het werkbestand.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_selection.py" line="101"/>
        <source>{count} sites proposed.</source>
        <translation>{count} locaties voorgesteld.</translation>
    </message>
</context>
<context>
    <name>SitesModel</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites_model.py" line="61"/>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites_model.py" line="61"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites_model.py" line="61"/>
        <source>In favour, against, questions</source>
        <translation>Gunstig, ongunstig, vragen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites_model.py" line="61"/>
        <source>Number of comments</source>
        <translation>Aantal opmerkingen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites_model.py" line="102"/>
        <source>{up} in favour, {down} against, {question} with a question</source>
        <translation>{up} gunstig, {down} ongunstig, {question} met een vraag</translation>
    </message>
</context>
<context>
    <name>SitesPanel</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites_panel.py" line="118"/>
        <source>Site {number}</source>
        <translation>Locatie {number}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites_panel.py" line="133"/>
        <source>Sites and log are saved.</source>
        <translation>Locaties en logboek zijn opgeslagen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites_panel.py" line="144"/>
        <source>&amp;Options…</source>
        <translation>&amp;Opties…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites_panel.py" line="146"/>
        <source>Fill in your name, role and department</source>
        <translation>Uw naam, rol en dienst invullen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites_panel.py" line="154"/>
        <source>Proposed Sites</source>
        <translation>Voorgestelde locaties</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites_panel.py" line="159"/>
        <source>Proposed sites</source>
        <translation>Voorgestelde locaties</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites_panel.py" line="177"/>
        <source>Draw Site</source>
        <translation>Tekenen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites_panel.py" line="316"/>
        <source>Propose a site with a click on the map; Esc ends drawing</source>
        <translation>Een locatie voorstellen met een klik op de kaart; Esc stopt het tekenen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites_panel.py" line="185"/>
        <source>Zoom To</source>
        <translation>Zoomen naar</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites_panel.py" line="185"/>
        <source>Zoom the map to the selected site</source>
        <translation>De kaart zoomen naar de geselecteerde locatie</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites_panel.py" line="202"/>
        <source>&amp;Save</source>
        <translation>Op&amp;slaan</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites_panel.py" line="205"/>
        <source>&amp;Undo</source>
        <translation>On&amp;gedaan maken</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites_panel.py" line="207"/>
        <source>Take back the last change</source>
        <translation>De laatste wijziging ongedaan maken</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites_panel.py" line="305"/>
        <source>Say who you are before you propose, mark or decide.</source>
        <translation>Vul in wie u bent voordat u voorstelt, beoordeelt of beslist.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites_panel.py" line="310"/>
        <source>Open a workspace first, in the panel Charging Layers.</source>
        <translation>Open eerst een werkbestand in het paneel Laadlagen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites_panel.py" line="314"/>
        <source>Your role may not propose sites.</source>
        <translation>Met uw rol mag u geen locaties voorstellen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites_panel.py" line="324"/>
        <source>Everything is saved.</source>
        <translation>Alles is opgeslagen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites_panel.py" line="326"/>
        <source>1 unsaved change</source>
        <translation>1 niet-opgeslagen wijziging</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites_panel.py" line="327"/>
        <source>{count} unsaved changes</source>
        <translation>{count} niet-opgeslagen wijzigingen</translation>
    </message>
</context>
<context>
    <name>SyncIndicators</name>
    <message>
        <location filename="../evplanner_plugin/gui/sync_indicators.py" line="89"/>
        <source>This layer has never been synced.</source>
        <translation>Deze laag is nog nooit gesynchroniseerd.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sync_indicators.py" line="91"/>
        <source>1 conflict: click to resolve it.</source>
        <translation>1 conflict: klik om het op te lossen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sync_indicators.py" line="93"/>
        <source>{count} conflicts: click to resolve them.</source>
        <translation>{count} conflicten: klik om ze op te lossen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sync_indicators.py" line="95"/>
        <source>1 change is still to be sent.</source>
        <translation>Er is nog 1 wijziging te verzenden.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sync_indicators.py" line="97"/>
        <source>{count} changes are still to be sent.</source>
        <translation>Er zijn nog {count} wijzigingen te verzenden.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sync_indicators.py" line="99"/>
        <source>Everything is sent.</source>
        <translation>Alles is verzonden.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sync_indicators.py" line="101"/>
        <source>Last sync: {time}</source>
        <translation>Laatste synchronisatie: {time}</translation>
    </message>
</context>
<context>
    <name>SyncReportView</name>
    <message>
        <location filename="../evplanner_plugin/gui/sync_report_view.py" line="70"/>
        <source>Last Sync</source>
        <translation>Laatste synchronisatie</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sync_report_view.py" line="80"/>
        <source>Undo My Change</source>
        <translation>Mijn wijziging ongedaan maken</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sync_report_view.py" line="82"/>
        <source>Send Removals Too</source>
        <translation>Ook verwijderingen verzenden</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sync_report_view.py" line="83"/>
        <source>Bring Them Back</source>
        <translation>Terughalen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sync_report_view.py" line="86"/>
        <source>Make Photos Available Offline</source>
        <translation>Foto's offline beschikbaar maken</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sync_report_view.py" line="90"/>
        <source>Open Folder</source>
        <translation>Map openen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sync_report_view.py" line="118"/>
        <source>Nothing had changed on either side.</source>
        <translation>Aan geen van beide kanten was iets gewijzigd.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sync_report_view.py" line="136"/>
        <source>This workspace has not been synced yet.</source>
        <translation>Dit werkbestand is nog niet gesynchroniseerd.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sync_report_view.py" line="141"/>
        <source>Everything is sent.</source>
        <translation>Alles is verzonden.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sync_report_view.py" line="143"/>
        <source>1 change is still to be sent.</source>
        <translation>Er is nog 1 wijziging te verzenden.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sync_report_view.py" line="145"/>
        <source>{count} changes are still to be sent.</source>
        <translation>Er zijn nog {count} wijzigingen te verzenden.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sync_report_view.py" line="147"/>
        <source>1 Conflict – &amp;Resolve…</source>
        <translation>1 conflict – &amp;Oplossen…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sync_report_view.py" line="147"/>
        <source>{count} Conflicts – &amp;Resolve…</source>
        <translation>{count} conflicten – &amp;Oplossen…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sync_report_view.py" line="151"/>
        <source>{count} photos have their image on the server only</source>
        <translation>{count} foto's hebben hun afbeelding alleen op de server</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sync_report_view.py" line="158"/>
        <source>Backup: {name}</source>
        <translation>Back-up: {name}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sync_report_view.py" line="191"/>
        <source>What the last sync did</source>
        <translation>Wat de laatste synchronisatie deed</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sync_report_view.py" line="198"/>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sync_report_view.py" line="198"/>
        <source>Sent</source>
        <translation>Verzonden</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sync_report_view.py" line="198"/>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sync_report_view.py" line="199"/>
        <source>Layer</source>
        <translation>Laag</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sync_report_view.py" line="215"/>
        <source>In all</source>
        <translation>Samen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sync_report_view.py" line="239"/>
        <source>What the central database refused</source>
        <translation>Wat de centrale databank weigerde</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sync_report_view.py" line="240"/>
        <source>Double-click to see the feature on the map</source>
        <translation>Dubbelklik om het object op de kaart te zien</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sync_report_view.py" line="267"/>
        <source>Make the selected features again what the central database has; a backup is made first</source>
        <translation>De geselecteerde objecten weer maken zoals de centrale databank ze heeft; eerst wordt een back-up gemaakt</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sync_report_view.py" line="267"/>
        <source>Select what was refused first.</source>
        <translation>Selecteer eerst wat geweigerd is.</translation>
    </message>
</context>
<context>
    <name>SyncState</name>
    <message>
        <location filename="../evplanner_plugin/gui/sync_state.py" line="109"/>
        <source>State of the layers</source>
        <translation>Toestand van de lagen</translation>
    </message>
</context>
<context>
    <name>Synchronise</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/synchronise.py" line="28"/>
        <source>Exchange with the central API</source>
        <translation>Uitwisselen met de centrale API</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/synchronise.py" line="32"/>
        <source>Fetches what others changed and sends what was changed here</source>
        <translation>Haalt op wat anderen wijzigden en verzendt wat hier gewijzigd is</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/synchronise.py" line="45"/>
        <source>sync,synchronise,exchange,pull,push,OGC API Features,central</source>
        <translation>sync,synchroniseren,uitwisselen,ophalen,verzenden,OGC API Features,centraal</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/synchronise.py" line="64"/>
        <source>Sent</source>
        <translation>Verzonden</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/synchronise.py" line="65"/>
        <source>Conflicts</source>
        <translation>Conflicten</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/synchronise.py" line="66"/>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/synchronise.py" line="67"/>
        <source>Report</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/synchronise.py" line="63"/>
        <source>Received</source>
        <translation>Opgehaald</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/synchronise.py" line="107"/>
        <source>{pulled} received, {pushed} sent, {conflicts} in conflict, {refused} refused.</source>
        <translation>{pulled} opgehaald, {pushed} verzonden, {conflicts} in conflict, {refused} geweigerd.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/synchronise.py" line="36"/>
        <source>Exchanges the workspace's charging locations, proposed sites, their log, applications and photos with a central API (OGC API – Features). What others changed comes in first; then what was changed here goes out, and is read back. Where both changed the same field of the same feature, nothing is overwritten: it is counted as a conflict and stays until somebody decides. No layer of the workspace may be in edit mode.</source>
        <translation>Wisselt de laadlocaties, voorgestelde locaties, hun logboek, aanvragen en foto's van het werkbestand uit met een centrale API (OGC API – Features). Eerst komt binnen wat anderen wijzigden; daarna gaat naar buiten wat hier gewijzigd is, en dat wordt teruggelezen. Waar beide hetzelfde veld van hetzelfde object wijzigden, wordt niets overschreven: het telt als conflict en blijft staan tot iemand beslist. Geen laag van het werkbestand mag in bewerkingsmodus zijn.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/synchronise.py" line="55"/>
        <source>Send many removals, too</source>
        <translation>Ook veel verwijderingen verzenden</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/synchronise.py" line="55"/>
        <source>Where more than a fifth of a layer&apos;s features are gone, their removal is not sent unless this is ticked: the layer may have been saved over by mistake.</source>
        <translation>Waar meer dan een vijfde van de objecten van een laag weg is, wordt hun verwijdering niet verzonden tenzij dit aangevinkt is: misschien werd de laag per vergissing overschreven.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/synchronise.py" line="68"/>
        <source>Report by layer (JSON)</source>
        <translation>Verslag per laag (JSON)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/synchronise.py" line="51"/>
        <source>Your name</source>
        <translation>Uw naam</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/synchronise.py" line="51"/>
        <source>Shown to colleagues beside what you changed.</source>
        <translation>Wordt aan collega's getoond bij wat u wijzigde.</translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/take_back.py" line="28"/>
        <source>Undo unsent changes</source>
        <translation>Niet-verzonden wijzigingen ongedaan maken</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/take_back.py" line="32"/>
        <source>Gives up changes of the workspace that the central API refused</source>
        <translation>Geeft wijzigingen van het werkbestand op die de centrale API weigerde</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/take_back.py" line="36"/>
        <source>Makes features again what this workspace and the central API last agreed on: edits are undone, removed features come back, features that the central API never had go. A backup of the workspace is made beside it first.</source>
        <translation>Maakt objecten weer zoals dit werkbestand en de centrale API ze het laatst deelden: wijzigingen worden ongedaan gemaakt, verwijderde objecten komen terug, objecten die de centrale API nooit had verdwijnen. Eerst wordt naast het werkbestand een back-up gemaakt.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/take_back.py" line="44"/>
        <source>undo,revert,refused,sync,central</source>
        <translation>ongedaan maken,terugdraaien,geweigerd,synchroniseren,centraal</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/take_back.py" line="49"/>
        <source>Layer</source>
        <translation>Laag</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/take_back.py" line="49"/>
        <source>The name of the table, e.g. proposed_site; all tables for nothing.</source>
        <translation>De naam van de tabel, bv. proposed_site; zonder naam alle tabellen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/take_back.py" line="53"/>
        <source>Features</source>
        <translation>Objecten</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/take_back.py" line="53"/>
        <source>The ids of the features, separated by commas.</source>
        <translation>De id's van de objecten, gescheiden door komma's.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/take_back.py" line="57"/>
        <source>Bring removed features back</source>
        <translation>Verwijderde objecten terughalen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/take_back.py" line="57"/>
        <source>Everything that was removed here and not yet in the central database comes back.</source>
        <translation>Alles wat hier verwijderd is en nog niet in de centrale databank, komt terug.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/take_back.py" line="61"/>
        <source>Undone</source>
        <translation>Ongedaan gemaakt</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/take_back.py" line="62"/>
        <source>Backup</source>
        <translation>Back-up</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/take_back.py" line="83"/>
        <source>Backup: {path}</source>
        <translation>Back-up: {path}</translation>
    </message>
</context>
<context>
    <name>TaskRunner</name>
    <message>
        <location filename="../evplanner_plugin/gui/task_runner.py" line="141"/>
        <source>The tool {name} is not there. Switch the EV Planner plugin off and on again.</source>
        <translation>Het gereedschap {name} is niet beschikbaar. Zet de plug-in EV Planner uit en weer aan.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/task_runner.py" line="174"/>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/task_runner.py" line="197"/>
        <source>The work failed.</source>
        <translation>De bewerking is mislukt.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/task_runner.py" line="193"/>
        <source>{title}: stopped.</source>
        <translation>{title}: gestopt.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <location filename="../evplanner_plugin/gui/timeline.py" line="22"/>
        <source>Log of the site</source>
        <translation>Logboek van de locatie</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/timeline.py" line="38"/>
        <source>not saved</source>
        <translation>niet opgeslagen</translation>
    </message>
</context>
<context>
    <name>WhyView</name>
    <message>
        <location filename="../evplanner_plugin/gui/why_view.py" line="24"/>
        <source>Why This One</source>
        <translation>Waarom deze plaats</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/why_view.py" line="34"/>
        <source>Select a row in the list, or a cell on the map.</source>
        <translation>Selecteer een rij in de lijst, of een cel op de kaart.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/why_view.py" line="46"/>
        <source>Cell {cell} scores {score} out of 10.</source>
        <translation>Cel {cell} scoort {score} op 10.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/why_view.py" line="70"/>
        <source>Cell {cell} does not qualify. {sentence}</source>
        <translation>Cel {cell} komt niet in aanmerking. {sentence}</translation>
    </message>
</context>
<context>
    <name>author</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/author.py" line="14"/>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/author.py" line="14"/>
        <source>Your name, as the log will show it.</source>
        <translation>Uw naam, zoals het logboek die toont.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/author.py" line="18"/>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/author.py" line="18"/>
        <source>Code of your role in the process, e.g. adviser, planner or decision_maker.</source>
        <translation>Code van uw rol in het proces, bv. adviser, planner of decision_maker.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/author.py" line="22"/>
        <source>Department</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/author.py" line="22"/>
        <source>Code or name of your department, e.g. mobility.</source>
        <translation>Code of naam van uw dienst, bv. mobility.</translation>
    </message>
</context>
<context>
    <name>conflict</name>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_model.py" line="237"/>
        <source>Mine</source>
        <translation>Van mij</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_model.py" line="238"/>
        <source>Theirs</source>
        <translation>Van hen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_model.py" line="239"/>
        <source>Own place</source>
        <translation>Eigen plaats</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_model.py" line="239"/>
        <source>Own value</source>
        <translation>Eigen waarde</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_model.py" line="240"/>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="120"/>
        <source>Changed on both sides</source>
        <translation>Aan beide kanten gewijzigd</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="121"/>
        <source>Removed here, changed there</source>
        <translation>Hier verwijderd, daar gewijzigd</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="122"/>
        <source>Changed here, removed there</source>
        <translation>Hier gewijzigd, daar verwijderd</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="123"/>
        <source>Central database was put back</source>
        <translation>Centrale databank werd teruggezet</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="132"/>
        <source>Both sides have become the same meanwhile: there is nothing left to choose.</source>
        <translation>Beide kanten zijn intussen gelijk: er valt niets meer te kiezen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="134"/>
        <source>You and somebody else changed the same fields. Choose for each of them.</source>
        <translation>U en iemand anders wijzigden dezelfde velden. Kies voor elk veld.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="199"/>
        <source>less than 10 cm</source>
        <translation>minder dan 10 cm</translation>
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
        <translation>“{text}” is geen geheel getal.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_values.py" line="91"/>
        <source>“{text}” is no number.</source>
        <translation>“{text}” is geen getal.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_values.py" line="92"/>
        <source>“{text}” is no date; write it as 2026-03-31.</source>
        <translation>“{text}” is geen datum; schrijf ze als 2026-03-31.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_values.py" line="93"/>
        <source>“{text}” is no JSON.</source>
        <translation>“{text}” is geen JSON.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/refused_features.py" line="43"/>
        <source>The feature is not in the workspace any more.</source>
        <translation>Het object staat niet meer in het werkbestand.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="135"/>
        <source>You removed this feature; somebody else changed it meanwhile. Remove it for everybody, or take it back as they have it?</source>
        <translation>U verwijderde dit object; iemand anders wijzigde het intussen. Voor iedereen verwijderen, of terugnemen zoals zij het hebben?</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="140"/>
        <source>You changed this feature; somebody else removed it meanwhile. Bring it back for everybody as you have it, or remove it here as well?</source>
        <translation>U wijzigde dit object; iemand anders verwijderde het intussen. Voor iedereen terugzetten zoals u het hebt, of ook hier verwijderen?</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="145"/>
        <source>The central database was put back to an earlier state, so it no longer has what both sides had agreed on. Mine is what stands in your workspace, theirs is what the central database has now.</source>
        <translation>De centrale databank werd naar een vroegere toestand teruggezet en heeft dus niet meer wat beide kanten deelden. ‘Van mij’ is wat in uw werkbestand staat, ‘van hen’ wat de centrale databank nu heeft.</translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <location filename="../evplanner_plugin/documents/potential_map.py" line="142"/>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/author.py" line="45"/>
        <source>The role “{role}” may not record “{kind}”.</source>
        <translation>De rol “{role}” mag “{kind}” niet noteren.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/author.py" line="45"/>
        <source>These roles may: {roles}.</source>
        <translation>Deze rollen mogen dat: {roles}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="113"/>
        <source>Points along streets need a layer of streets.</source>
        <translation>Voor punten langs straten is een laag met straten nodig.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="113"/>
        <source>Choose one under “Streets”.</source>
        <translation>Kies er een bij “Straten”.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/create_workspace.py" line="86"/>
        <source>A workspace is a GeoPackage, and {path} does not end in .gpkg.</source>
        <translation>Een werkbestand is een GeoPackage, en {path} eindigt niet op .gpkg.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/create_workspace.py" line="86"/>
        <source>Give a file name that ends in .gpkg.</source>
        <translation>Geef een bestandsnaam op die eindigt op .gpkg.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/create_workspace.py" line="121"/>
        <source>“{text}” is no Flemish municipality of today.</source>
        <translation>“{text}” is geen huidige Vlaamse gemeente.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/create_workspace.py" line="121"/>
        <source>Give the NIS code of five digits or the name, for example {examples}.</source>
        <translation>Geef de NIS-code van vijf cijfers of de naam op, bijvoorbeeld {examples}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/create_workspace.py" line="135"/>
        <source>A workspace cannot be kept in {crs}.</source>
        <translation>Een werkbestand kan niet in {crs} bewaard worden.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/create_workspace.py" line="135"/>
        <source>Choose one of {allowed}; layers in other systems are reprojected when read.</source>
        <translation>Kies een van deze: {allowed}; lagen in andere stelsels worden bij het lezen omgerekend.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/input_layers.py" line="68"/>
        <source>There is no vector layer “{layer}”.</source>
        <translation>Er is geen vectorlaag “{layer}”.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/input_layers.py" line="68"/>
        <source>Give the name of a layer in the project, or the path of a file.</source>
        <translation>Geef de naam van een laag in het project op, of het pad van een bestand.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/input_layers.py" line="91"/>
        <source>The layer “{layer}” does not say in which coordinate system it is.</source>
        <translation>De laag “{layer}” zegt niet in welk coördinatensysteem ze staat.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/input_layers.py" line="91"/>
        <source>Set the layer&apos;s CRS in its properties, then try again.</source>
        <translation>Stel het CRS van de laag in bij de eigenschappen ervan en probeer opnieuw.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/input_layers.py" line="144"/>
        <source>The recipe filters the layer “{layer}” by the unknown field “{field}”.</source>
        <translation>Het recept filtert de laag “{layer}” op het onbekende veld “{field}”.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/input_layers.py" line="144"/>
        <source>Its fields are {fields}.</source>
        <translation>De velden zijn {fields}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/input_layers.py" line="157"/>
        <source>The layer “{layer}” holds no features.</source>
        <translation>De laag “{layer}” bevat geen objecten.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/input_layers.py" line="157"/>
        <source>Choose a layer with features, or remove its filter.</source>
        <translation>Kies een laag met objecten, of verwijder het filter ervan.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/input_layers.py" line="197"/>
        <source>Set the layer&apos;s right CRS in its properties, then try again.</source>
        <translation>Stel het juiste CRS van de laag in bij de eigenschappen ervan en probeer opnieuw.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/output_layers.py" line="89"/>
        <source>The result cannot be written to {path}.</source>
        <translation>Het resultaat kan niet naar {path} geschreven worden.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/output_layers.py" line="89"/>
        <source>Check that the folder is there, that you may write to it and that the disk is not full.</source>
        <translation>Controleer of de map bestaat, of u erin mag schrijven en of de schijf niet vol is.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/output_layers.py" line="67"/>
        <source>The candidates mix points, lines and polygons.</source>
        <translation>De kandidaten zijn een mengeling van punten, lijnen en polygonen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/output_layers.py" line="67"/>
        <source>Choose a layer with one kind of geometry.</source>
        <translation>Kies een laag met één soort geometrie.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="151"/>
        <source>There is nothing to score: neither a workspace nor candidates are given.</source>
        <translation>Er is niets om een score te geven: er is geen werkbestand en er zijn geen kandidaten opgegeven.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="151"/>
        <source>Choose a workspace, or a layer of candidates.</source>
        <translation>Kies een werkbestand, of een laag met kandidaten.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="157"/>
        <source>The workspace holds no area of its municipality.</source>
        <translation>Het werkbestand bevat geen gebied van de gemeente.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="157"/>
        <source>Restore the layer of areas from a backup, or choose candidates.</source>
        <translation>Zet de laag met gebieden terug uit een reservekopie, of kies kandidaten.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_style.py" line="123"/>
        <source>The layer “{layer}” does not say by which recipe it was made.</source>
        <translation>De laag “{layer}” zegt niet met welk recept ze gemaakt is.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_style.py" line="123"/>
        <source>Make the potential map again.</source>
        <translation>Maak de potentieelkaart opnieuw.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/project_layers.py" line="21"/>
        <source>These layers of the workspace are being edited: {layers}.</source>
        <translation>Deze lagen van het werkbestand zijn in bewerking: {layers}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/project_layers.py" line="21"/>
        <source>Save or undo the edits and end editing, then try again.</source>
        <translation>Sla de bewerkingen op of maak ze ongedaan, sluit de bewerkingsmodus en probeer opnieuw.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/recipe_choice.py" line="39"/>
        <source>There is no recipe “{recipe}”.</source>
        <translation>Er is geen recept “{recipe}”.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/recipe_choice.py" line="39"/>
        <source>Give a file (.json) or one of these names: {names}.</source>
        <translation>Geef een bestand (.json) of een van deze namen op: {names}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/recipe_choice.py" line="62"/>
        <source>Write it like {{&quot;name&quot;: &quot;value&quot;}}.</source>
        <translation>Schrijf het zo: {{&quot;name&quot;: &quot;value&quot;}}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/recipe_choice.py" line="79"/>
        <source>The weight of “{criterion}” is {weight}.</source>
        <translation>Het gewicht van “{criterion}” is {weight}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/recipe_choice.py" line="79"/>
        <source>Give a number of zero or more.</source>
        <translation>Geef een getal van nul of meer op.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/recipe_choice.py" line="92"/>
        <source>The recipe {path} cannot be read.</source>
        <translation>Het recept {path} kan niet gelezen worden.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/recipe_choice.py" line="92"/>
        <source>Check that the file is there and is text (UTF-8).</source>
        <translation>Controleer of het bestand bestaat en of het tekst is (UTF-8).</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/record_entry.py" line="78"/>
        <source>There are no log entries of the kind “{kind}”.</source>
        <translation>Er zijn geen logboekregels van de soort “{kind}”.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/log.py" line="93"/>
        <source>Choose one of these: {kinds}.</source>
        <translation>Kies een van deze: {kinds}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/record_entry.py" line="90"/>
        <source>The workspace has no proposed site {site}.</source>
        <translation>Het werkbestand heeft geen voorgestelde locatie {site}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/record_entry.py" line="90"/>
        <source>Give the id of a site as the layer of proposed sites shows it.</source>
        <translation>Geef de id van een locatie op zoals de laag met voorgestelde locaties die toont.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/roles.py" line="37"/>
        <source>The recipe has no layer called “{role}”.</source>
        <translation>Het recept heeft geen laag met de naam “{role}”.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/roles.py" line="37"/>
        <source>Its layers are {roles}.</source>
        <translation>De lagen zijn {roles}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/roles.py" line="76"/>
        <source>The recipe takes “{role}” from the workspace, and none is given.</source>
        <translation>Het recept haalt “{role}” uit het werkbestand, en er is geen werkbestand opgegeven.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/roles.py" line="76"/>
        <source>Choose a workspace, or name a layer for “{role}”.</source>
        <translation>Kies een werkbestand, of noem een laag voor “{role}”.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="223"/>
        <source>The layer “{layer}” is no potential map: it has no score with criteria.</source>
        <translation>De laag “{layer}” is geen potentieelkaart: ze heeft geen score met criteria.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="223"/>
        <source>Choose a layer that the algorithm “Potential map” has made.</source>
        <translation>Kies een laag die het algoritme “Potentieelkaart” gemaakt heeft.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="240"/>
        <source>The weights do not fit the potential map: {weights}.</source>
        <translation>De gewichten passen niet bij de potentieelkaart: {weights}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="240"/>
        <source>Give each of these criteria a weight, at least one above zero: {criteria}.</source>
        <translation>Geef elk van deze criteria een gewicht, minstens één groter dan nul: {criteria}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/potential_map.py" line="113"/>
        <source>The map could not be written to {path}.</source>
        <translation>De kaart kon niet naar {path} geschreven worden.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/summary.py" line="42"/>
        <source>Check that the folder can be written to and that the disk is not full.</source>
        <translation>Controleer of u in de map mag schrijven en of de schijf niet vol is.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/summary.py" line="28"/>
        <source>The Python package {package} is missing, so the summary cannot be made.</source>
        <translation>Het Python-pakket {package} ontbreekt, dus kan de samenvatting niet gemaakt worden.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/summary.py" line="28"/>
        <source>Install {package} in QGIS&apos;s Python and try again.</source>
        <translation>Installeer {package} in de Python van QGIS en probeer opnieuw.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/summary.py" line="42"/>
        <source>The summary could not be written to {path}.</source>
        <translation>De samenvatting kon niet naar {path} geschreven worden.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/log.py" line="83"/>
        <source>The entry does not say which site it is about.</source>
        <translation>In de logboekregel staat niet over welke locatie het gaat.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/log.py" line="83"/>
        <source>Choose a site first.</source>
        <translation>Kies eerst een locatie.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/log.py" line="88"/>
        <source>The entry does not say who makes it.</source>
        <translation>In de logboekregel staat niet wie hem toevoegt.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/log.py" line="88"/>
        <source>Enter your name and department first.</source>
        <translation>Vul eerst uw naam en dienst in.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/log.py" line="93"/>
        <source>The entry does not say what happened.</source>
        <translation>In de logboekregel staat niet wat er gebeurde.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/log.py" line="168"/>
        <source>A site cannot be marked “{mark}”.</source>
        <translation>Een locatie kan niet als “{mark}” beoordeeld worden.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/log.py" line="168"/>
        <source>Use one of these marks: {marks}.</source>
        <translation>Gebruik een van deze beoordelingen: {marks}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/log.py" line="177"/>
        <source>The comment is empty.</source>
        <translation>De opmerking is leeg.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/log.py" line="177"/>
        <source>Write what you want to say about the site.</source>
        <translation>Schrijf wat u over de locatie wilt zeggen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/log.py" line="186"/>
        <source>A decision must list the decisions it replaces.</source>
        <translation>Een beslissing moet de beslissingen opsommen die ze vervangt.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/log.py" line="186"/>
        <source>Give the list “supersedes”; it may be empty.</source>
        <translation>Geef de lijst “supersedes” op; ze mag leeg zijn.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/process.py" line="139"/>
        <source>The process in {path} cannot be used: {reason}.</source>
        <translation>Het proces in {path} kan niet gebruikt worden: {reason}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/process.py" line="139"/>
        <source>Correct the file, or choose the one that comes with the plugin.</source>
        <translation>Verbeter het bestand, of kies het bestand dat bij de plug-in hoort.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/errors.py" line="69"/>
        <source>Cancelled; nothing was changed.</source>
        <translation>Geannuleerd; er is niets gewijzigd.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_edits.py" line="143"/>
        <source>{layer} could not be saved; your changes are kept in QGIS.</source>
        <translation>{layer} kon niet opgeslagen worden; uw wijzigingen blijven in QGIS bewaard.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_edits.py" line="143"/>
        <source>Check that the file can be written to and no other program uses it, then save again.</source>
        <translation>Controleer of u naar het bestand mag schrijven en of geen ander programma het gebruikt, en sla dan opnieuw op.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_edits.py" line="171"/>
        <source>The project has no layers of a workspace.</source>
        <translation>Het project bevat geen lagen van een werkbestand.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_edits.py" line="171"/>
        <source>Open a workspace first.</source>
        <translation>Open eerst een werkbestand.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_edits.py" line="177"/>
        <source>{layer} cannot be edited.</source>
        <translation>{layer} kan niet bewerkt worden.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_edits.py" line="177"/>
        <source>Check that you may write to the workspace&apos;s file.</source>
        <translation>Controleer of u naar het bestand van het werkbestand mag schrijven.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_edits.py" line="194"/>
        <source>{layer} did not take the change.</source>
        <translation>{layer} nam de wijziging niet aan.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_edits.py" line="194"/>
        <source>Save or undo the other changes in this layer, then try again.</source>
        <translation>Sla de andere wijzigingen in deze laag op of maak ze ongedaan, en probeer opnieuw.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/workspace_project.py" line="172"/>
        <source>{path} cannot be opened.</source>
        <translation>{path} kan niet geopend worden.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/workspace_project.py" line="172"/>
        <source>Check that the file is there and that you may read it.</source>
        <translation>Controleer of het bestand bestaat en of u het mag lezen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/workspace_project.py" line="211"/>
        <source>The layer {table} of {path} cannot be opened.</source>
        <translation>De laag {table} van {path} kan niet geopend worden.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/workspace_project.py" line="211"/>
        <source>Restore the file from its backup.</source>
        <translation>Zet het bestand terug uit de reservekopie.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/plugin.py" line="134"/>
        <source>EV Planner could not start: {reason}.</source>
        <translation>EV Planner kon niet starten: {reason}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/plugin.py" line="134"/>
        <source>Install what is missing for QGIS&apos;s own Python, then restart QGIS.</source>
        <translation>Installeer wat ontbreekt in de eigen Python van QGIS en herstart QGIS.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/candidates.py" line="54"/>
        <source>{count} of the candidates have no geometry.</source>
        <translation>{count} van de kandidaten hebben geen geometrie.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/candidates.py" line="54"/>
        <source>Remove them, or repair their geometry.</source>
        <translation>Verwijder ze, of herstel hun geometrie.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/candidates.py" line="72"/>
        <source>There are no cells of the shape {shape}.</source>
        <translation>Er zijn geen cellen van de vorm {shape}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipe_reading.py" line="21"/>
        <source>Choose one of {allowed}.</source>
        <translation>Kies een van deze: {allowed}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/candidates.py" line="80"/>
        <source>Choose an area made of polygons.</source>
        <translation>Kies een gebied dat uit polygonen bestaat.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/candidates.py" line="88"/>
        <source>The area is too small for candidates {spacing} m apart.</source>
        <translation>Het gebied is te klein voor kandidaten op {spacing} m van elkaar.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/candidates.py" line="88"/>
        <source>Choose a smaller spacing or a larger area.</source>
        <translation>Kies een kleinere tussenafstand of een groter gebied.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/candidates.py" line="107"/>
        <source>There are no lines to put candidates along.</source>
        <translation>Er zijn geen lijnen om kandidaten langs te zetten.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/candidates.py" line="107"/>
        <source>Choose a layer of lines that is not empty.</source>
        <translation>Kies een lijnenlaag die niet leeg is.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/candidates.py" line="150"/>
        <source>The spacing of the candidates is {spacing}.</source>
        <translation>De tussenafstand van de kandidaten is {spacing}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/candidates.py" line="150"/>
        <source>Give a spacing of more than 0 metres.</source>
        <translation>Geef een tussenafstand van meer dan 0 meter op.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/candidates.py" line="159"/>
        <source>A spacing of {spacing} m would make {count} candidates; {most} are possible.</source>
        <translation>Een tussenafstand van {spacing} m geeft {count} kandidaten; {most} is het maximum.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/candidates.py" line="159"/>
        <source>Choose a larger spacing or a smaller area.</source>
        <translation>Kies een grotere tussenafstand of een kleiner gebied.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/combine.py" line="22"/>
        <source>All weights are 0, so nothing can be scored.</source>
        <translation>Alle gewichten zijn 0, dus kan er geen score berekend worden.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/combine.py" line="22"/>
        <source>Give at least one criterion a weight above 0.</source>
        <translation>Geef minstens één criterium een gewicht groter dan 0.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/layers.py" line="44"/>
        <source>The layer {layer} has no field {field}.</source>
        <translation>De laag {layer} heeft geen veld {field}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/layers.py" line="44"/>
        <source>Name another field in the recipe; the layer has {fields}.</source>
        <translation>Noem een ander veld in het recept; de laag heeft {fields}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/layers.py" line="66"/>
        <source>The field {field} of the layer {layer} holds {value}, which is no number.</source>
        <translation>Het veld {field} van de laag {layer} bevat {value}, en dat is geen getal.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/layers.py" line="66"/>
        <source>Name a numeric field, or convert this one to numbers first.</source>
        <translation>Noem een numeriek veld, of zet dit veld eerst om naar getallen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/measures.py" line="52"/>
        <source>Check the layer, or raise snap_distance in the recipe.</source>
        <translation>Controleer de laag, of verhoog snap_distance in het recept.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/measures.py" line="72"/>
        <source>The field {field} of the layer {layer} holds negative numbers.</source>
        <translation>Het veld {field} van de laag {layer} bevat negatieve getallen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/measures.py" line="72"/>
        <source>Correct them, or name another field in the recipe.</source>
        <translation>Verbeter ze, of noem een ander veld in het recept.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/measures.py" line="81"/>
        <source>Fill the field where a number is known.</source>
        <translation>Vul het veld in waar het getal bekend is.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/measures.py" line="93"/>
        <source>The field {field} of the layer {layer} is 0 everywhere.</source>
        <translation>Het veld {field} van de laag {layer} is overal 0.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/measures.py" line="93"/>
        <source>Name another field in the recipe, or fill this one.</source>
        <translation>Noem een ander veld in het recept, of vul dit veld in.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/measures.py" line="103"/>
        <source>The layer {layer} is empty.</source>
        <translation>De laag {layer} is leeg.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/measures.py" line="103"/>
        <source>Fill it if there should be features in it.</source>
        <translation>Vul ze aan als er objecten in horen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/measures.py" line="165"/>
        <source>The layer {layer} holds no polygons.</source>
        <translation>De laag {layer} bevat geen polygonen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/measures.py" line="165"/>
        <source>Name a layer of polygons in the recipe for the measure value_at.</source>
        <translation>Noem in het recept een polygonenlaag voor de meting value_at.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/network.py" line="76"/>
        <source>The layer with the streets is empty.</source>
        <translation>De laag met de straten is leeg.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/network.py" line="76"/>
        <source>Choose a layer of lines with at least one street.</source>
        <translation>Kies een lijnenlaag met minstens één straat.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/network.py" line="87"/>
        <source>The layer with the streets holds no line that can be walked.</source>
        <translation>De laag met de straten bevat geen lijn waarlangs men kan wandelen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/network.py" line="87"/>
        <source>Check that it is a layer of lines and that its walkable field is right.</source>
        <translation>Controleer of het een lijnenlaag is en of het veld walkable klopt.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="70"/>
        <source>All {count} candidates are struck by rules ({codes}).</source>
        <translation>Alle {count} kandidaten zijn geschrapt door regels ({codes}).</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="70"/>
        <source>Relax a rule of the recipe, or check the layers that the rules use.</source>
        <translation>Versoepel een regel van het recept, of controleer de lagen die de regels gebruiken.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="106"/>
        <source>There are no candidates to score.</source>
        <translation>Er zijn geen kandidaten om een score te geven.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="106"/>
        <source>Choose a larger area, a smaller spacing, or a layer that is not empty.</source>
        <translation>Kies een groter gebied, een kleinere tussenafstand, of een laag die niet leeg is.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="112"/>
        <source>The recipe {recipe} needs layers for these roles: {roles}.</source>
        <translation>Het recept {recipe} heeft lagen nodig voor deze rollen: {roles}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="112"/>
        <source>Say which layer to use for each.</source>
        <translation>Zeg voor elke rol welke laag gebruikt wordt.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="143"/>
        <source>All distances are straight ones: the recipe names no network to walk on.</source>
        <translation>Alle afstanden zijn in rechte lijn: het recept noemt geen wandelnetwerk.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="143"/>
        <source>Add a network to the recipe to get walking distances.</source>
        <translation>Voeg een netwerk aan het recept toe om wandelafstanden te krijgen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="150"/>
        <source>{count} features of the layer {layer} are no usable lines and were left out.</source>
        <translation>{count} objecten van de laag {layer} zijn geen bruikbare lijnen en werden weggelaten.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="150"/>
        <source>Repair or remove them.</source>
        <translation>Herstel of verwijder ze.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="158"/>
        <source>Check that streets that meet share an end point.</source>
        <translation>Controleer of straten die samenkomen een eindpunt delen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="185"/>
        <source>The criterion {criterion} has no value anywhere; {missing} is used.</source>
        <translation>Het criterium {criterion} heeft nergens een waarde; {missing} wordt gebruikt.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="185"/>
        <source>Check its layers and its distance.</source>
        <translation>Controleer de lagen en de afstand ervan.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="193"/>
        <source>The criterion {criterion} is {value} everywhere, so it tells no difference.</source>
        <translation>Het criterium {criterion} is overal {value}, en maakt dus geen verschil.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="193"/>
        <source>Check its layers, or give it the weight 0.</source>
        <translation>Controleer de lagen ervan, of geef het gewicht 0.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipe.py" line="181"/>
        <source>{where} is {given}; exactly one of {allowed} is expected.</source>
        <translation>{where} is {given}; er wordt precies één van {allowed} verwacht.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipe.py" line="186"/>
        <source>{where} is {given}; a text or a number is expected.</source>
        <translation>{where} is {given}; er wordt een tekst of een getal verwacht.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipe.py" line="210"/>
        <source>{where} is {given}; at least one criterion is expected.</source>
        <translation>{where} is {given}; er wordt minstens één criterium verwacht.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipe.py" line="228"/>
        <source>{where} is {given}; zero_at and one_at must differ.</source>
        <translation>{where} is {given}; zero_at en one_at moeten verschillen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipe.py" line="273"/>
        <source>{where} is {given}, which occurs twice.</source>
        <translation>{where} is {given}, en dat komt twee keer voor.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipe_reading.py" line="20"/>
        <source>Correct the recipe there.</source>
        <translation>Verbeter het recept op die plaats.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipe_reading.py" line="29"/>
        <source>The recipe is no valid JSON: line {line}, column {column}.</source>
        <translation>Het recept is geen geldige JSON: lijn {line}, kolom {column}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipe_reading.py" line="39"/>
        <source>The recipe holds {given}, which is no number.</source>
        <translation>Het recept bevat {given}, en dat is geen getal.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipe_reading.py" line="57"/>
        <source>{where} is {given}; an object {{…}} is expected.</source>
        <translation>{where} is {given}; er wordt een object {{…}} verwacht.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipe_reading.py" line="63"/>
        <source>{where} is not a known key.</source>
        <translation>{where} is geen bekende sleutel.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipe_reading.py" line="67"/>
        <source>{where} is missing.</source>
        <translation>{where} ontbreekt.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipe_reading.py" line="74"/>
        <source>{where} is {given}; a list […] is expected.</source>
        <translation>{where} is {given}; er wordt een lijst […] verwacht.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipe_reading.py" line="81"/>
        <source>{where} is {given}; a text is expected.</source>
        <translation>{where} is {given}; er wordt een tekst verwacht.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipe_reading.py" line="88"/>
        <source>{where} is {given}; lower-case letters, digits and underscores are expected, a letter first.</source>
        <translation>{where} is {given}; er worden kleine letters, cijfers en onderstrepingstekens verwacht, met een letter vooraan.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipe_reading.py" line="98"/>
        <source>{where} is {given}; a number is expected.</source>
        <translation>{where} is {given}; er wordt een getal verwacht.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipe_reading.py" line="105"/>
        <source>{where} is {given}; a number above 0 is expected.</source>
        <translation>{where} is {given}; er wordt een getal groter dan 0 verwacht.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipe_reading.py" line="112"/>
        <source>{where} is {given}; a number of 0 or more is expected.</source>
        <translation>{where} is {given}; er wordt een getal van 0 of meer verwacht.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipe_reading.py" line="119"/>
        <source>{where} is {given}; a number from 0 to 1 is expected.</source>
        <translation>{where} is {given}; er wordt een getal van 0 tot 1 verwacht.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipe_reading.py" line="126"/>
        <source>{where} is {given}; a whole number is expected.</source>
        <translation>{where} is {given}; er wordt een geheel getal verwacht.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipe_reading.py" line="134"/>
        <source>{where} is {given}, which is not known.</source>
        <translation>{where} is {given}, en dat is niet bekend.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipe_reading.py" line="143"/>
        <source>{where} is {given}, which is not the role of a layer of the recipe.</source>
        <translation>{where} is {given}, en dat is niet de rol van een laag van het recept.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/rules.py" line="35"/>
        <source>The layer {layer} is empty, so a rule on it would strike every candidate.</source>
        <translation>De laag {layer} is leeg, dus een regel daarop zou elke kandidaat schrappen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/rules.py" line="35"/>
        <source>Fill the layer, choose another one, or remove the rule.</source>
        <translation>Vul de laag aan, kies een andere, of verwijder de regel.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/select.py" line="34"/>
        <source>{count} sites with {spacing} m between them cannot be chosen.</source>
        <translation>{count} locaties met {spacing} m ertussen kunnen niet gekozen worden.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/select.py" line="34"/>
        <source>Give a number and a spacing of 0 or more.</source>
        <translation>Geef een aantal en een tussenafstand van 0 of meer op.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/changes.py" line="241"/>
        <source>The feature belongs to the municipality {other}, the workspace to {nis}.</source>
        <translation>Het object hoort bij de gemeente {other}, het werkbestand bij {nis}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/changes.py" line="241"/>
        <source>Correct its NIS code, or move it to the other municipality&apos;s workspace.</source>
        <translation>Verbeter de NIS-code ervan, of verplaats het naar het werkbestand van de andere gemeente.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/server/answers.py" line="18"/>
        <source>The server refused: {words}</source>
        <translation>De server weigerde: {words}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/server/answers.py" line="18"/>
        <source>Correct the feature, then sync again.</source>
        <translation>Verbeter het object en synchroniseer opnieuw.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/server/paging.py" line="203"/>
        <source>Use a server that can, such as pygeoapi on PostgreSQL.</source>
        <translation>Gebruik een server die dat kan, zoals pygeoapi op PostgreSQL.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/server/answers.py" line="57"/>
        <source>The server at {url} refused the login.</source>
        <translation>De server op {url} weigerde de aanmelding.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/server/answers.py" line="57"/>
        <source>Check the login in QGIS&apos;s authentication settings, then sync again.</source>
        <translation>Controleer de aanmelding in de authenticatie-instellingen van QGIS en synchroniseer opnieuw.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/server/answers.py" line="64"/>
        <source>The address {url} has moved to {location}.</source>
        <translation>Het adres {url} is verhuisd naar {location}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/server/answers.py" line="64"/>
        <source>Use the new address if you trust it.</source>
        <translation>Gebruik het nieuwe adres als u het vertrouwt.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/server/answers.py" line="74"/>
        <source>The server at {url} has a fault ({status}): {words}</source>
        <translation>De server op {url} heeft een fout ({status}): {words}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/server/answers.py" line="74"/>
        <source>Try again later; tell the server&apos;s administrator if it stays so.</source>
        <translation>Probeer later opnieuw; verwittig de beheerder van de server als het zo blijft.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/server/answers.py" line="136"/>
        <source>The server at {url} does not answer as an OGC API with EV Planner&apos;s data.</source>
        <translation>De server op {url} antwoordt niet als een OGC API met gegevens van EV Planner.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/server/answers.py" line="136"/>
        <source>Check the address; it is the page that has /collections below it.</source>
        <translation>Controleer het adres; het is de pagina waaronder /collections staat.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/engine.py" line="109"/>
        <source>The server at {url} has no {collections}.</source>
        <translation>De server op {url} heeft geen {collections}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/engine.py" line="109"/>
        <source>Check the address; it must be a central API of EV Planner.</source>
        <translation>Controleer het adres; het moet een centrale API van EV Planner zijn.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/engine.py" line="144"/>
        <source>This workspace belongs to another central API, {address}.</source>
        <translation>Dit werkbestand hoort bij een andere centrale API, {address}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/engine.py" line="144"/>
        <source>Use that address, or create a new workspace for {url}.</source>
        <translation>Gebruik dat adres, of maak een nieuw werkbestand voor {url}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/engine.py" line="170"/>
        <source>The central API at {url} was put back to an earlier state.</source>
        <translation>De centrale API op {url} is teruggezet naar een vroegere toestand.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/push.py" line="174"/>
        <source>The server accepted the feature but did not store it.</source>
        <translation>De server aanvaardde het object maar bewaarde het niet.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/push.py" line="174"/>
        <source>Tell the server&apos;s administrator.</source>
        <translation>Verwittig de beheerder van de server.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/degrees.py" line="35"/>
        <source>The Python package pyproj is missing.</source>
        <translation>Het Python-pakket pyproj ontbreekt.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/degrees.py" line="35"/>
        <source>Install it into QGIS&apos;s Python with: pip install pyproj</source>
        <translation>Installeer het in de Python van QGIS met: pip install pyproj</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/degrees.py" line="47"/>
        <source>Coordinates in EPSG:{epsg} cannot be turned into degrees.</source>
        <translation>Coördinaten in EPSG:{epsg} kunnen niet naar graden omgerekend worden.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/degrees.py" line="47"/>
        <source>Keep the workspace in Lambert 72 (EPSG:31370) or Lambert 2008 (EPSG:3812).</source>
        <translation>Bewaar het werkbestand in Lambert 72 (EPSG:31370) of Lambert 2008 (EPSG:3812).</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/features.py" line="104"/>
        <source>The column {column} cannot hold &quot;{value}&quot;.</source>
        <translation>De kolom {column} kan &quot;{value}&quot; niet bevatten.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/features.py" line="104"/>
        <source>Correct the value, then sync again.</source>
        <translation>Verbeter de waarde en synchroniseer opnieuw.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/features.py" line="163"/>
        <source>The collection {collection} of the central API has no {columns}.</source>
        <translation>De collectie {collection} van de centrale API heeft geen {columns}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/features.py" line="163"/>
        <source>The central database is of another version: have it updated.</source>
        <translation>De centrale databank heeft een andere versie: laat ze bijwerken.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/features.py" line="311"/>
        <source>A feature of {collection} lies outside the area of its CRS.</source>
        <translation>Een object van {collection} ligt buiten het gebied van het CRS ervan.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/features.py" line="311"/>
        <source>Move the feature to where it belongs.</source>
        <translation>Verplaats het object naar de plaats waar het hoort.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/carriers/qgis_login.py" line="145"/>
        <source>QGIS&apos;s authentication store has no entry {authcfg}.</source>
        <translation>De authenticatieopslag van QGIS heeft geen configuratie {authcfg}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/carriers/qgis_login.py" line="145"/>
        <source>Choose a login in the panel, or add one in QGIS&apos;s authentication settings.</source>
        <translation>Kies een aanmelding in het paneel, of voeg er een toe in de authenticatie-instellingen van QGIS.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/carriers/qgis_login.py" line="162"/>
        <source>Enter QGIS&apos;s master password, or check its authentication settings.</source>
        <translation>Vul het hoofdwachtwoord van QGIS in, of controleer de authenticatie-instellingen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/carriers/transport.py" line="89"/>
        <source>&quot;{url}&quot; is not an address of a central API.</source>
        <translation>&quot;{url}&quot; is geen adres van een centrale API.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/carriers/transport.py" line="89"/>
        <source>Give one such as https://central.example.org/ogc, without a login in it.</source>
        <translation>Geef een adres op zoals https://central.example.org/ogc, zonder aanmelding erin.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/carriers/transport.py" line="102"/>
        <source>The address {url} is not encrypted.</source>
        <translation>Het adres {url} is niet versleuteld.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/carriers/transport.py" line="102"/>
        <source>Use the address that begins with https.</source>
        <translation>Gebruik het adres dat met https begint.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/carriers/transport.py" line="189"/>
        <source>The Python package requests is missing.</source>
        <translation>Het Python-pakket requests ontbreekt.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/carriers/transport.py" line="189"/>
        <source>Install it into QGIS&apos;s Python with: pip install requests</source>
        <translation>Installeer het in de Python van QGIS met: pip install requests</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/carriers/transport.py" line="111"/>
        <source>The certificate of {host} is not trusted.</source>
        <translation>Het certificaat van {host} wordt niet vertrouwd.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/carriers/transport.py" line="124"/>
        <source>The proxy does not let the request to {host} through.</source>
        <translation>De proxy laat de aanvraag naar {host} niet door.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/carriers/transport.py" line="124"/>
        <source>Check the proxy in QGIS under Settings, Options, Network.</source>
        <translation>Controleer de proxy in QGIS onder Extra ▸ Opties ▸ Netwerk.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/carriers/transport.py" line="133"/>
        <source>{host} does not answer in time.</source>
        <translation>{host} antwoordt niet op tijd.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/carriers/transport.py" line="133"/>
        <source>Try again later; what was exchanged so far is kept.</source>
        <translation>Probeer later opnieuw; wat al uitgewisseld is, blijft bewaard.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/carriers/transport.py" line="142"/>
        <source>{host} cannot be reached.</source>
        <translation>{host} is niet bereikbaar.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/carriers/transport.py" line="142"/>
        <source>Check the address and the network, then try again.</source>
        <translation>Controleer het adres en het netwerk en probeer opnieuw.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/areas.py" line="21"/>
        <source>The plugin is incomplete: {path} is missing.</source>
        <translation>De plug-in is onvolledig: {path} ontbreekt.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/areas.py" line="21"/>
        <source>Install the plugin again.</source>
        <translation>Installeer de plug-in opnieuw.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/areas.py" line="47"/>
        <source>There is no Flemish municipality with NIS code “{nis}”.</source>
        <translation>Er is geen Vlaamse gemeente met NIS-code “{nis}”.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/areas.py" line="47"/>
        <source>Use the five digits valid since 1 January 2025, e.g. 13019 for Lille.</source>
        <translation>Gebruik de vijf cijfers die sinds 1 januari 2025 gelden, bv. 13019 voor Lille.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/create.py" line="53"/>
        <source>Choose a name that ends in .gpkg.</source>
        <translation>Kies een naam die eindigt op .gpkg.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/create.py" line="59"/>
        <source>There is no folder {folder}.</source>
        <translation>De map {folder} bestaat niet.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/create.py" line="59"/>
        <source>Make the folder first, or choose another one.</source>
        <translation>Maak eerst de map, of kies een andere.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/create.py" line="65"/>
        <source>{path} exists already; it was left as it is.</source>
        <translation>{path} bestaat al en bleef ongewijzigd.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/create.py" line="65"/>
        <source>Choose another name, or open the existing workspace.</source>
        <translation>Kies een andere naam, of open het bestaande werkbestand.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/crs.py" line="49"/>
        <source>A workspace cannot be kept in EPSG:{epsg}.</source>
        <translation>Een werkbestand kan niet in EPSG:{epsg} bewaard worden.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/crs.py" line="49"/>
        <source>Choose one of these: {known}.</source>
        <translation>Kies een van deze: {known}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/crs.py" line="64"/>
        <source>This computer&apos;s list of coordinate systems does not know EPSG:{epsg}.</source>
        <translation>De lijst met coördinatensystemen van deze computer kent EPSG:{epsg} niet.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/crs.py" line="64"/>
        <source>Choose EPSG:31370 or EPSG:3812, or install a newer QGIS.</source>
        <translation>Kies EPSG:31370 of EPSG:3812, of installeer een nieuwere QGIS.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geometry.py" line="34"/>
        <source>The Python package shapely (version 2) is missing.</source>
        <translation>Het Python-pakket shapely (versie 2) ontbreekt.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geometry.py" line="34"/>
        <source>Install it into QGIS&apos;s Python with: pip install &quot;shapely&gt;=2,&lt;2.1&quot;</source>
        <translation>Installeer het in de Python van QGIS met: pip install &quot;shapely&gt;=2,&lt;2.1&quot;</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geometry.py" line="96"/>
        <source>A geometry in the file cannot be read.</source>
        <translation>Een geometrie in het bestand kan niet gelezen worden.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geometry.py" line="96"/>
        <source>Curves must be segmented and damaged features removed first.</source>
        <translation>Zet bogen eerst om naar lijnstukken en verwijder eerst beschadigde objecten.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geometry.py" line="107"/>
        <source>A geometry in the file is damaged.</source>
        <translation>Een geometrie in het bestand is beschadigd.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geometry.py" line="107"/>
        <source>Restore the file from a backup.</source>
        <translation>Zet het bestand terug uit een reservekopie.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geometry.py" line="165"/>
        <source>A geometry of type {has} does not fit into a layer of type {kind}.</source>
        <translation>Een geometrie van het type {has} past niet in een laag van het type {kind}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geometry.py" line="165"/>
        <source>Use features of the layer&apos;s own type.</source>
        <translation>Gebruik objecten van het type van de laag zelf.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geopackage.py" line="68"/>
        <source>There is no file {path}.</source>
        <translation>Het bestand {path} bestaat niet.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geopackage.py" line="68"/>
        <source>Choose an existing workspace, or create one.</source>
        <translation>Kies een bestaand werkbestand, of maak er een.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geopackage.py" line="140"/>
        <source>{path} is not a GeoPackage.</source>
        <translation>{path} is geen GeoPackage.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/migrations.py" line="58"/>
        <source>Choose a workspace that EV Planner created.</source>
        <translation>Kies een werkbestand dat EV Planner gemaakt heeft.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geopackage.py" line="149"/>
        <source>{path} cannot be opened or written.</source>
        <translation>{path} kan niet geopend of geschreven worden.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geopackage.py" line="149"/>
        <source>Choose a folder in which you may write, and check that the file is not write-protected.</source>
        <translation>Kies een map waarin u mag schrijven, en controleer of het bestand niet tegen schrijven beveiligd is.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geopackage.py" line="164"/>
        <source>Another program is writing to {path}.</source>
        <translation>Een ander programma is naar {path} aan het schrijven.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geopackage.py" line="164"/>
        <source>Save or end the editing there, then try again.</source>
        <translation>Sla de bewerking daar op of stop ze, en probeer opnieuw.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geopackage.py" line="171"/>
        <source>The disk that holds {path} is full.</source>
        <translation>De schijf met {path} is vol.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geopackage.py" line="171"/>
        <source>Make room on the disk, then try again.</source>
        <translation>Maak plaats op de schijf en probeer opnieuw.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geopackage.py" line="180"/>
        <source>{path} is damaged.</source>
        <translation>{path} is beschadigd.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geopackage.py" line="180"/>
        <source>Restore it from one of the backups beside it.</source>
        <translation>Zet het terug uit een van de reservekopieën ernaast.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geopackage.py" line="189"/>
        <source>A row with the same key is already in {path}: {columns}.</source>
        <translation>In {path} staat al een rij met dezelfde sleutel: {columns}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geopackage.py" line="189"/>
        <source>Each row needs an id of its own.</source>
        <translation>Elke rij heeft een eigen id nodig.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geopackage.py" line="196"/>
        <source>{path} cannot be read or written: {reason}.</source>
        <translation>{path} kan niet gelezen of geschreven worden: {reason}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geopackage.py" line="196"/>
        <source>Check the disk and whether another program uses the file, then try again.</source>
        <translation>Controleer de schijf en of een ander programma het bestand gebruikt, en probeer opnieuw.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/migrations.py" line="58"/>
        <source>{path} is a GeoPackage, but no EV Planner workspace.</source>
        <translation>{path} is een GeoPackage, maar geen werkbestand van EV Planner.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/migrations.py" line="64"/>
        <source>{path} was made by a newer version of EV Planner (schema {version}, here {known}).</source>
        <translation>{path} is gemaakt met een nieuwere versie van EV Planner (schema {version}, hier {known}).</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/migrations.py" line="64"/>
        <source>Update the plugin; the file was left as it is.</source>
        <translation>Werk de plug-in bij; het bestand bleef ongewijzigd.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/migrations.py" line="91"/>
        <source>{path} could not be brought from schema {version} to {next}; that step was undone.</source>
        <translation>{path} kon niet van schema {version} naar {next} gebracht worden; die stap is ongedaan gemaakt.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/migrations.py" line="91"/>
        <source>Try again; a copy of the file is in {copy}.</source>
        <translation>Probeer opnieuw; een kopie van het bestand staat in {copy}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/tables.py" line="43"/>
        <source>The table {table} has no column {columns}.</source>
        <translation>De tabel {table} heeft geen kolom {columns}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/tables.py" line="43"/>
        <source>Its columns are: {known}.</source>
        <translation>De kolommen zijn: {known}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/tables.py" line="56"/>
        <source>The workspace has no table {table}.</source>
        <translation>Het werkbestand heeft geen tabel {table}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/tables.py" line="56"/>
        <source>Add the layer to the workspace, or choose another one.</source>
        <translation>Voeg de laag aan het werkbestand toe, of kies een andere.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/tables.py" line="194"/>
        <source>No row was named.</source>
        <translation>Er is geen rij opgegeven.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/tables.py" line="233"/>
        <source>The table {table} has no geometry.</source>
        <translation>De tabel {table} heeft geen geometrie.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/tables.py" line="233"/>
        <source>Leave the geometry out.</source>
        <translation>Laat de geometrie weg.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/input_layers.py" line="197"/>
        <source>The coordinates of the layer “{layer}” do not fit its coordinate system {crs}; they may be degrees.</source>
        <translation>De coördinaten van de laag “{layer}” passen niet bij het coördinatensysteem {crs}; misschien zijn het graden.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/recipe_choice.py" line="62"/>
        <source>{parameter} is not a JSON object: {text}.</source>
        <translation>{parameter} is geen JSON-object: {text}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/compat.py" line="119"/>
        <source>EV Planner lacks Python packages in this QGIS: {packages}.</source>
        <translation>EV Planner mist Python-pakketten in deze QGIS: {packages}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/compat.py" line="119"/>
        <source>Install them for QGIS's own Python (Windows: the full QGIS installer brings them; Debian: apt install python3-numpy python3-scipy python3-pandas, and shapely ≥ 2 by pip), then restart QGIS.</source>
        <translation>Installeer ze voor de eigen Python van QGIS (Windows: het volledige installatieprogramma van QGIS brengt ze mee; Debian: apt install python3-numpy python3-scipy python3-pandas, en shapely ≥ 2 met pip) en herstart QGIS.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/candidates.py" line="80"/>
        <source>The area for the candidates is empty.</source>
        <translation>Het gebied voor de kandidaten heeft geen oppervlakte.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/measures.py" line="52"/>
        <source>{count} of {all} features of the layer {layer} have no geometry or lie too far from any street to walk on, and were left out.</source>
        <translation>{count} van de {all} objecten van de laag {layer} hebben geen geometrie of liggen te ver van elke straat waarlangs men kan wandelen, en werden weggelaten.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/measures.py" line="81"/>
        <source>The field {field} is empty in {count} of {all} features of the layer {layer}; they count as 0.</source>
        <translation>Het veld {field} is leeg bij {count} van de {all} objecten van de laag {layer}; ze tellen als 0.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="158"/>
        <source>The layer {layer} falls into {pieces} pieces that are not connected; {share} % of its length lies outside the longest one.</source>
        <translation>De laag {layer} valt uiteen in {pieces} stukken die niet verbonden zijn; {share} % van de lengte ligt buiten het langste stuk.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/features.py" line="152"/>
        <source>The central API&apos;s answer cannot be read: {reason}</source>
        <translation>Het antwoord van de centrale API is onleesbaar: {reason}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/carriers/qgis_login.py" line="162"/>
        <source>QGIS&apos;s authentication store cannot provide the login {authcfg}.</source>
        <translation>De authenticatieopslag van QGIS geeft de aanmelding {authcfg} niet vrij.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/carriers/transport.py" line="111"/>
        <source>Add its authority in QGIS under Settings, Options, Authentication, Manage Certificates; ask the network&apos;s administrator for it.</source>
        <translation>Voeg de certificeringsinstantie ervan toe in QGIS onder Extra ▸ Opties ▸ Authenticatie ▸ Certificaten beheren; vraag ernaar bij de netwerkbeheerder.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/create.py" line="53"/>
        <source>{path} is not a valid name for a workspace.</source>
        <translation>{path} is geen geldige naam voor een werkbestand.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/conflict_decisions.py" line="84"/>
        <source>The decisions cannot be read: {reason}.</source>
        <translation>De beslissingen kunnen niet gelezen worden: {reason}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/conflict_decisions.py" line="84"/>
        <source>Give a JSON list of objects with collection, id, rev and choices (mine, theirs or own).</source>
        <translation>Geef een JSON-lijst van objecten met collection, id, rev en choices (mine, theirs of own).</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/conflict_decisions.py" line="121"/>
        <source>“{place}” is no geometry.</source>
        <translation>“{place}” is geen geometrie.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/conflict_decisions.py" line="121"/>
        <source>Give WKT in the workspace&apos;s CRS, or GeoJSON in degrees.</source>
        <translation>Geef WKT in het CRS van het werkbestand, of GeoJSON in graden.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/layer_lock.py" line="112"/>
        <source>QGIS was busy for too long, so the layers could not be protected.</source>
        <translation>QGIS was te lang bezig, zodat de lagen niet beschermd konden worden.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/layer_lock.py" line="112"/>
        <source>Nothing was changed. Wait until QGIS is done, then try again.</source>
        <translation>Er is niets gewijzigd. Wacht tot QGIS klaar is en probeer opnieuw.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/take_back.py" line="96"/>
        <source>The table {table} does not travel to the central API.</source>
        <translation>De tabel {table} gaat niet naar de centrale API.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/server/abilities.py" line="76"/>
        <source>The server at {url} does not filter or sort {collection} as it did before.</source>
        <translation>De server op {url} filtert of sorteert {collection} niet meer zoals voorheen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/server/abilities.py" line="76"/>
        <source>Sync again; tell the server&apos;s administrator if it stays so.</source>
        <translation>Synchroniseer opnieuw; verwittig de beheerder van de server als het zo blijft.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/server/answers.py" line="31"/>
        <source>The server at {url} takes no changes to {collection}.</source>
        <translation>De server op {url} aanvaardt geen wijzigingen van {collection}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/server/answers.py" line="31"/>
        <source>Your changes stay in the workspace; ask where they can be sent.</source>
        <translation>Uw wijzigingen blijven in het werkbestand; vraag na waarheen ze verstuurd kunnen worden.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/changes.py" line="231"/>
        <source>Rows of {table} are not changed once others can see them.</source>
        <translation>Rijen van {table} worden niet meer gewijzigd zodra anderen ze kunnen zien.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/changes.py" line="231"/>
        <source>Undo the change; say what is new in a row of its own.</source>
        <translation>Maak de wijziging ongedaan; zeg wat nieuw is in een eigen rij.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/conflicts.py" line="82"/>
        <source>The feature was changed meanwhile, so the decision was not applied.</source>
        <translation>Het object werd intussen gewijzigd, dus de beslissing werd niet toegepast.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/conflicts.py" line="82"/>
        <source>Look at the conflict again and decide anew.</source>
        <translation>Bekijk het conflict opnieuw en beslis opnieuw.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/conflicts.py" line="168"/>
        <source>The conflict is not decided for {fields}.</source>
        <translation>Het conflict is niet beslist voor {fields}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/conflicts.py" line="168"/>
        <source>Choose mine, theirs or a value of your own, or leave the feature for later.</source>
        <translation>Kies het mijne, het hunne of een eigen waarde, of laat het object voor later.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/engine.py" line="115"/>
        <source>The server at {url} has no {collections}; these were not exchanged.</source>
        <translation>De server op {url} heeft geen {collections}; die werden niet uitgewisseld.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/engine.py" line="170"/>
        <source>Everything was compared; what it had lost and you have is sent again.</source>
        <translation>Alles werd vergeleken; wat hij kwijt was en u nog hebt, wordt opnieuw verzonden.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/engine.py" line="209"/>
        <source>Nothing of this layer was sent; your columns are kept. Have the central API updated.</source>
        <translation>Van deze laag werd niets verzonden; uw kolommen blijven bewaard. Laat de centrale API bijwerken.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/engine.py" line="240"/>
        <source>The layer {table} of the workspace has lost its columns {columns}.</source>
        <translation>De laag {table} van het werkbestand is haar kolommen {columns} kwijt.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/engine.py" line="240"/>
        <source>It was not exchanged. Add the columns again, or restore a backup.</source>
        <translation>Ze werd niet uitgewisseld. Voeg de kolommen opnieuw toe, of zet een back-up terug.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/engine.py" line="250"/>
        <source>The server does not guard {collection} when two people write at once.</source>
        <translation>De server bewaakt {collection} niet wanneer twee mensen tegelijk schrijven.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/engine.py" line="250"/>
        <source>Who writes at the same instant cannot be told apart there.</source>
        <translation>Wie op hetzelfde ogenblik schrijft, is daar niet uit elkaar te houden.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/server/paging.py" line="203"/>
        <source>The server at {url} does not give all features of {collection}.</source>
        <translation>De server op {url} geeft niet alle objecten van {collection}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/photos.py" line="116"/>
        <source>The image of a photo is not the one that its row names.</source>
        <translation>Het beeld van een foto is niet dat wat haar rij noemt.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/photos.py" line="116"/>
        <source>Remove the photo and add it again.</source>
        <translation>Verwijder de foto en voeg ze opnieuw toe.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/photos.py" line="136"/>
        <source>The server accepted the image but did not store it.</source>
        <translation>De server aanvaardde het beeld maar bewaarde het niet.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/push.py" line="74"/>
        <source>{count} of {total} rows of {table} are gone here; centrally they were kept.</source>
        <translation>{count} van {total} rijen van {table} zijn hier weg; centraal bleven ze bewaard.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/push.py" line="74"/>
        <source>Undo the change, or sync with the removals if they are meant.</source>
        <translation>Maak de wijziging ongedaan, of synchroniseer met de verwijderingen als ze bedoeld zijn.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/push.py" line="167"/>
        <source>Others keep changing the feature.</source>
        <translation>Anderen blijven het object wijzigen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/push.py" line="167"/>
        <source>Sync again in a while.</source>
        <translation>Synchroniseer straks opnieuw.</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="26"/>
        <source>Place on the map</source>
        <translation>Plaats op de kaart</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="27"/>
        <source>Access</source>
        <translation>Toegang</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="28"/>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="29"/>
        <source>Other names</source>
        <translation>Andere namen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="30"/>
        <source>Parking bays</source>
        <translation>Parkeervakken</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="31"/>
        <source>Caption</source>
        <translation>Bijschrift</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="32"/>
        <source>Charging hours</source>
        <translation>Laaduren</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="33"/>
        <source>Town</source>
        <translation>Plaatsnaam</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="34"/>
        <source>Concession</source>
        <translation>Concessie</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="35"/>
        <source>Connected hours</source>
        <translation>Uren aangesloten</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="36"/>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="37"/>
        <source>Contributions to the score</source>
        <translation>Bijdragen aan de score</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="38"/>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="39"/>
        <source>Made at</source>
        <translation>Gemaakt op</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="40"/>
        <source>Made by</source>
        <translation>Gemaakt door</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="41"/>
        <source>Current</source>
        <translation>Stroom</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="42"/>
        <source>Decided on</source>
        <translation>Beslist op</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="43"/>
        <source>Energy (kWh)</source>
        <translation>Energie (kWh)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="44"/>
        <source>Format</source>
        <translation>Vorm</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="45"/>
        <source>House number</source>
        <translation>Huisnummer</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="46"/>
        <source>Installer</source>
        <translation>Installateur</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="47"/>
        <source>Current, at most (A)</source>
        <translation>Stroom, hoogstens (A)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="48"/>
        <source>Voltage, at most (V)</source>
        <translation>Spanning, hoogstens (V)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="49"/>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="50"/>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="51"/>
        <source>Neighbourhood</source>
        <translation>Wijk</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="52"/>
        <source>NIS code</source>
        <translation>NIS-code</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="53"/>
        <source>Opened on</source>
        <translation>Geopend op</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="54"/>
        <source>Operator</source>
        <translation>Uitbater</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="55"/>
        <source>Origin</source>
        <translation>Herkomst</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="56"/>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="57"/>
        <source>Charging points</source>
        <translation>Laadpunten</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="58"/>
        <source>Postal code</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="59"/>
        <source>Power class</source>
        <translation>Vermogensklasse</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="60"/>
        <source>Power (kW)</source>
        <translation>Vermogen (kW)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="61"/>
        <source>Kind of power</source>
        <translation>Soort vermogen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="62"/>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="63"/>
        <source>Rationale</source>
        <translation>Motivering</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="64"/>
        <source>Received on</source>
        <translation>Ontvangen op</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="65"/>
        <source>Recipe</source>
        <translation>Recept</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="66"/>
        <source>Reference</source>
        <translation>Referentie</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="67"/>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="68"/>
        <source>Road manager</source>
        <translation>Wegbeheerder</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="69"/>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="70"/>
        <source>Charging sessions</source>
        <translation>Laadsessies</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="71"/>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="72"/>
        <source>Type of connector</source>
        <translation>Type connector</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="73"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="74"/>
        <source>Street</source>
        <translation>Straat</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="75"/>
        <source>Different cards</source>
        <translation>Verschillende passen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="76"/>
        <source>Valid from</source>
        <translation>Geldig vanaf</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflict_text.py" line="77"/>
        <source>Valid until</source>
        <translation>Geldig tot</translation>
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
        <translation>gemeten</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/map_tip.py" line="46"/>
        <source>contribution</source>
        <translation>bijdrage</translation>
    </message>
</context>
<context>
    <name>potential_style</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_style.py" line="160"/>
        <source>low</source>
        <translation>laag</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_style.py" line="161"/>
        <source>high</source>
        <translation>hoog</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_style.py" line="169"/>
        <source>Struck by a rule</source>
        <translation>Geschrapt door een regel</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_style.py" line="202"/>
        <source>measured</source>
        <translation>gemeten</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_style.py" line="203"/>
        <source>value (0–1)</source>
        <translation>waarde (0–1)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_style.py" line="204"/>
        <source>contribution</source>
        <translation>bijdrage</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_style.py" line="206"/>
        <source>Cell</source>
        <translation>Cel</translation>
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
        <translation>Geschrapt door</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_style.py" line="210"/>
        <source>Recipe</source>
        <translation>Recept</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_style.py" line="211"/>
        <source>Fingerprint of the recipe</source>
        <translation>Vingerafdruk van het recept</translation>
    </message>
</context>
<context>
    <name>quantities</name>
    <message>
        <location filename="../evplanner_plugin/gui/quantities.py" line="13"/>
        <source>{number} dwellings</source>
        <translation>{number} woningen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/quantities.py" line="14"/>
        <source>{number} households</source>
        <translation>{number} huishoudens</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/quantities.py" line="15"/>
        <source>{number} electric cars</source>
        <translation>{number} elektrische wagens</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/quantities.py" line="16"/>
        <source>{number} kWh/day</source>
        <translation>{number} kWh/dag</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/quantities.py" line="17"/>
        <source>{number} dwellings/ha</source>
        <translation>{number} woningen/ha</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/quantities.py" line="18"/>
        <source>{number} cars</source>
        <translation>{number} wagens</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/quantities.py" line="19"/>
        <source>{number} EUR</source>
        <translation>{number} EUR</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/quantities.py" line="20"/>
        <source>{number} bays</source>
        <translation>{number} parkeervakken</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/quantities.py" line="30"/>
        <source>more than {number} m</source>
        <translation>meer dan {number} m</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/quantities.py" line="35"/>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
</context>
<context>
    <name>site_edits</name>
    <message>
        <location filename="../evplanner_plugin/gui/site_edits.py" line="66"/>
        <source>Propose {name}</source>
        <translation>{name} voorstellen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_edits.py" line="92"/>
        <source>Rename {name}</source>
        <translation>{name} hernoemen</translation>
    </message>
</context>
<context>
    <name>vocabulary</name>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="12"/>
        <source>Proposed</source>
        <translation>Voorgesteld</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="13"/>
        <source>In review</source>
        <translation>In beoordeling</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="14"/>
        <source>Needs agreement</source>
        <translation>Overleg nodig</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="15"/>
        <source>Approved</source>
        <translation>Goedgekeurd</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="16"/>
        <source>Rejected</source>
        <translation>Afgekeurd</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="17"/>
        <source>Handed over</source>
        <translation>Overgedragen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="18"/>
        <source>Installed</source>
        <translation>Geplaatst</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="19"/>
        <source>In service</source>
        <translation>In dienst</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="20"/>
        <source>Cancelled</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="23"/>
        <source>proposed this site</source>
        <translation>heeft deze locatie voorgesteld</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="24"/>
        <source>moved this site</source>
        <translation>heeft deze locatie verplaatst</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="25"/>
        <source>commented</source>
        <translation>heeft een opmerking gegeven</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="26"/>
        <source>approved</source>
        <translation>heeft goedgekeurd</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="27"/>
        <source>rejected</source>
        <translation>heeft afgekeurd</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="34"/>
        <source>is in favour</source>
        <translation>beoordeelt gunstig</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="35"/>
        <source>is against</source>
        <translation>beoordeelt ongunstig</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="36"/>
        <source>has a question</source>
        <translation>heeft een vraag</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="28"/>
        <source>handed this site over</source>
        <translation>heeft deze locatie overgedragen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="29"/>
        <source>installed the charging point</source>
        <translation>heeft het laadpunt geplaatst</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="30"/>
        <source>took this site into service</source>
        <translation>heeft deze locatie in dienst gesteld</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="31"/>
        <source>cancelled this site</source>
        <translation>heeft deze locatie geannuleerd</translation>
    </message>
</context>
<context>
    <name>workspace_project</name>
    <message>
        <location filename="../evplanner_plugin/documents/workspace_project.py" line="55"/>
        <source>Proposed sites</source>
        <translation>Voorgestelde locaties</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/workspace_project.py" line="56"/>
        <source>Log of the sites</source>
        <translation>Logboek van de locaties</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/workspace_project.py" line="57"/>
        <source>Charging locations</source>
        <translation>Laadlocaties</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/workspace_project.py" line="58"/>
        <source>Charging points</source>
        <translation>Laadpunten</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/workspace_project.py" line="59"/>
        <source>Connectors</source>
        <translation>Connectoren</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/workspace_project.py" line="60"/>
        <source>Use per month</source>
        <translation>Gebruik per maand</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/workspace_project.py" line="61"/>
        <source>Parking bays</source>
        <translation>Parkeervakken</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/workspace_project.py" line="62"/>
        <source>Streets</source>
        <translation>Straten</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/workspace_project.py" line="63"/>
        <source>Buildings</source>
        <translation>Gebouwen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/workspace_project.py" line="64"/>
        <source>Demand</source>
        <translation>Laadvraag</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/workspace_project.py" line="65"/>
        <source>Municipality and neighbourhoods</source>
        <translation>Gemeente en wijken</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/workspace_project.py" line="198"/>
        <source>Logs and tables</source>
        <translation>Logboeken en tabellen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/workspace_project.py" line="237"/>
        <source>Log of the site</source>
        <translation>Logboek van de locatie</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/workspace_project.py" line="66"/>
        <source>Applications</source>
        <translation>Aanvragen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/workspace_project.py" line="67"/>
        <source>Photos</source>
        <translation>Foto's</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/workspace_project.py" line="68"/>
        <source>Operators</source>
        <translation>Uitbaters</translation>
    </message>
</context>
</TS>
