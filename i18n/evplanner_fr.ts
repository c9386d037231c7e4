<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
<context>
    <name>ActForm</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/act_form.py" line="59"/>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/act_form.py" line="59"/>
        <source>Close without recording</source>
        <translation>Fermer sans rien enregistrer</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/act_form.py" line="80"/>
        <source>Add it to the site&apos;s log (Ctrl+Return)</source>
        <translation>L’ajouter au journal de l’emplacement (Ctrl+Entrée)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/act_form.py" line="125"/>
        <source>Choose a reason first.</source>
        <translation>Choisissez d’abord un motif.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/act_form.py" line="128"/>
        <source>Choose a department, or name a person.</source>
        <translation>Choisissez un service ou nommez une personne.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/act_form.py" line="161"/>
        <source>This replaces the decision of {who}.</source>
        <translation>Ceci remplace la décision de {who}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/act_form.py" line="163"/>
        <source>This replaces the decisions of {who}.</source>
        <translation>Ceci remplace les décisions de {who}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/act_form.py" line="166"/>
        <source>Not heard yet: {departments}.</source>
        <translation>Pas encore entendus : {departments}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/act_form.py" line="177"/>
        <source>No department</source>
        <translation>Aucun service</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/act_form.py" line="187"/>
        <source>Choose a reason</source>
        <translation>Choisir un motif</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/act_form.py" line="187"/>
        <source>No reason</source>
        <translation>Aucun motif</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/act_form.py" line="199"/>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/act_form.py" line="200"/>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/act_form.py" line="206"/>
        <source>With a due date</source>
        <translation>Avec une échéance</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/act_form.py" line="225"/>
        <source>Due date</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/act_form.py" line="223"/>
        <source>&amp;Department</source>
        <translation>&amp;Service</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/act_form.py" line="224"/>
        <source>Pe&amp;rson</source>
        <translation>Pe&amp;rsonne</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/act_form.py" line="226"/>
        <source>&amp;To</source>
        <translation>&amp;À</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/act_form.py" line="227"/>
        <source>Da&amp;te</source>
        <translation>Da&amp;te</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/act_form.py" line="228"/>
        <source>&amp;Installer</source>
        <translation>&amp;Installateur</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/act_form.py" line="229"/>
        <source>Reaso&amp;n</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/act_form.py" line="230"/>
        <source>Re&amp;mark</source>
        <translation>Re&amp;marque</translation>
    </message>
</context>
<context>
    <name>AddPhotos</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/add_photos.py" line="44"/>
        <source>Add photos</source>
        <translation>Ajouter des photos</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/add_photos.py" line="48"/>
        <source>Adds photos from files to a proposed site, made small and without location and camera data</source>
        <translation>Ajoute des photos à un emplacement proposé, réduites et sans données de lieu ni d'appareil</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/add_photos.py" line="52"/>
        <source>Adds photos to a proposed site and notes in its log who did. Each photo is turned upright, made at most 1,600 pixels long and written as JPEG; where it was taken, by which camera and everything else noted in the file stays behind. The file itself is not changed. A photo that the site has already is left out. A file that is no photo is reported; the others are added all the same.</source>
        <translation>Ajoute des photos à un emplacement proposé et note dans son journal qui l'a fait. Chaque photo est redressée, réduite à 1 600 pixels au plus et enregistrée en JPEG ; le lieu de la prise de vue, l'appareil et tout ce qui est noté par ailleurs dans le fichier n'est pas repris. Le fichier lui-même n'est pas modifié. Une photo que l'emplacement possède déjà est ignorée. Un fichier qui n'est pas une photo est signalé ; les autres sont ajoutées quand même.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/add_photos.py" line="61"/>
        <source>photos,images,pictures,jpeg,site,log,add</source>
        <translation>photos,images,jpeg,emplacement,journal,ajouter</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/add_photos.py" line="66"/>
        <source>Site</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/add_photos.py" line="66"/>
        <source>The id of the proposed site (a UUID).</source>
        <translation>L'identifiant de l'emplacement proposé (un UUID).</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/add_photos.py" line="69"/>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/add_photos.py" line="69"/>
        <source>Pictures as JPEG, PNG, TIFF or WebP, and what else this QGIS can read.</source>
        <translation>Des images JPEG, PNG, TIFF ou WebP, et ce que ce QGIS sait lire d'autre.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/add_photos.py" line="73"/>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/add_photos.py" line="73"/>
        <source>What the photos show; all of them get the same caption.</source>
        <translation>Ce que montrent les photos ; toutes reçoivent la même légende.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/add_photos.py" line="77"/>
        <source>Keep location</source>
        <translation>Conserver le lieu</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/add_photos.py" line="77"/>
        <source>The place and time of each photo stay in the image, for everybody who gets it, and the photo lies on the map where it was taken. Camera data go all the same.</source>
        <translation>Le lieu et l'heure de chaque photo restent dans l'image, pour tous ceux qui la reçoivent, et la photo figure sur la carte là où elle a été prise. Les données de l'appareil disparaissent de toute façon.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/add_photos.py" line="85"/>
        <source>Added</source>
        <translation>Ajoutées</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/add_photos.py" line="86"/>
        <source>There already</source>
        <translation>Déjà présentes</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/add_photos.py" line="87"/>
        <source>Files that are no photos, and why</source>
        <translation>Fichiers qui ne sont pas des photos, et pourquoi</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/add_photos.py" line="154"/>
        <source>{name} does not say where it was taken.</source>
        <translation>{name} n'indique pas où la photo a été prise.</translation>
    </message>
</context>
<context>
    <name>AddingBox</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/adding_box.py" line="55"/>
        <source>Photos are being added just now.</source>
        <translation>Des photos sont en cours d'ajout.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/adding_box.py" line="68"/>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/adding_box.py" line="68"/>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/adding_box.py" line="69"/>
        <source>Add Photos</source>
        <translation>Ajouter des photos</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/adding_box.py" line="87"/>
        <source>Paste picture</source>
        <translation>Coller l'image</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/adding_box.py" line="94"/>
        <source>There is no picture in the clipboard.</source>
        <translation>Il n'y a pas d'image dans le presse-papiers.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/adding_box.py" line="102"/>
        <source>Add photos</source>
        <translation>Ajouter des photos</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/adding_box.py" line="131"/>
        <source>1 photo added.</source>
        <translation>1 photo ajoutée.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/adding_box.py" line="131"/>
        <source>{count} photos added.</source>
        <translation>{count} photos ajoutées.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/adding_box.py" line="151"/>
        <source>1 photo was there already.</source>
        <translation>1 photo était déjà là.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/adding_box.py" line="152"/>
        <source>{count} photos were there already.</source>
        <translation>{count} photos étaient déjà là.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/adding_box.py" line="165"/>
        <source>The place and time of each photo stay in the image: everybody who gets it can read them. Leave this off for photos of or from somebody&apos;s home.</source>
        <translation>Le lieu et l'heure de chaque photo restent dans l'image : tous ceux qui la reçoivent peuvent les lire. Laissez cette option désactivée pour des photos du domicile de quelqu'un ou prises depuis celui-ci.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/adding_box.py" line="173"/>
        <source>Caption of what is added (optional)</source>
        <translation>Légende de ce qui est ajouté (facultatif)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/adding_box.py" line="174"/>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/adding_box.py" line="176"/>
        <source>&amp;Keep location</source>
        <translation>&amp;Conserver le lieu</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/adding_box.py" line="181"/>
        <source>Add Photos…</source>
        <translation>Ajouter des photos…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/adding_box.py" line="184"/>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/adding_box.py" line="188"/>
        <source>Add photos from disk. They are made small; place and camera data stay behind.</source>
        <translation>Ajouter des photos depuis le disque. Elles sont réduites ; les données de lieu et d'appareil ne sont pas reprises.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/adding_box.py" line="189"/>
        <source>Add the picture or the files in the clipboard</source>
        <translation>Ajouter l'image ou les fichiers du presse-papiers</translation>
    </message>
</context>
<context>
    <name>Backtest</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/backtest.py" line="46"/>
        <source>Back-test of the potential map</source>
        <translation>Test a posteriori de la carte de potentiel</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/backtest.py" line="50"/>
        <source>Would the map have predicted where charging points stand, or how busy they are?</source>
        <translation>La carte aurait-elle prédit où se trouvent les points de recharge, ou leur fréquentation ?</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/backtest.py" line="54"/>
        <source>Holds the score of a potential map against points that are there: do they lie in places with a high score, and are the busiest in the highest? The same is asked of the density of dwellings (within 300 m), of nearness to shops or parking, and of chance; the score is called better only where that is beyond doubt when whole blocks of the map are drawn again (95 %).

Criteria and rules made from existing points are left out first: a score that knows where points stand predicts them without any merit. With a field of dates, what came after a date is tested too, without the places that were taken before. All other layers are as they are today.

Where points stand shows what was decided before; measured use shows demand. Give a field with sessions or kWh to test that as well.</source>
        <translation>Confronte le score d’une carte de potentiel aux points existants : se trouvent-ils dans des lieux à score élevé, et les plus fréquentés dans les plus élevés ? La même question est posée à la densité de logements (à moins de 300 m), à la proximité de commerces ou de stationnements et au hasard ; le score n’est dit meilleur que si cela est hors de doute lorsque des blocs entiers de la carte sont tirés à nouveau (95 %).

Les critères et règles fondés sur des points existants sont d’abord laissés de côté : un score qui sait où se trouvent les points les prédit sans aucun mérite. Avec un champ de dates, ce qui est venu après une date est testé aussi, sans les lieux déjà occupés. Toutes les autres couches sont telles qu’aujourd’hui.

L’emplacement des points montre ce qui a été décidé auparavant ; l’usage mesuré montre la demande. Donnez un champ avec des sessions ou des kWh pour tester cela aussi.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/backtest.py" line="68"/>
        <source>back-test,validation,AUC,baseline,prediction,accuracy,charging,use</source>
        <translation>test a posteriori,validation,AUC,référence,prédiction,précision,recharge,usage</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/backtest.py" line="74"/>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/backtest.py" line="74"/>
        <source>The recipe of the map, where the layer itself does not say it: a name, a file or JSON.</source>
        <translation>La recette de la carte, si la couche ne le dit pas : un nom, un fichier ou du JSON.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/backtest.py" line="79"/>
        <source>Size of the blocks in metres</source>
        <translation>Taille des blocs en mètres</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/backtest.py" line="79"/>
        <source>Side of the squares that are drawn again as a whole; 0 for a tenth of the map, at least 500 m.</source>
        <translation>Côté des carrés tirés à nouveau en entier ; 0 pour un dixième de la carte, au moins 500 m.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/backtest.py" line="87"/>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/backtest.py" line="87"/>
        <source>The same seed gives the same draws.</source>
        <translation>La même graine donne les mêmes tirages.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/backtest.py" line="104"/>
        <source>Observed points</source>
        <translation>Points observés</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/backtest.py" line="92"/>
        <source>The observed points, each with the score of its place and the share of places that score less.</source>
        <translation>Les points observés, chacun avec le score de son lieu et la part des lieux de score inférieur.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/backtest.py" line="96"/>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/backtest.py" line="97"/>
        <source>Report (JSON)</source>
        <translation>Rapport (JSON)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/backtest.py" line="100"/>
        <source>Potential map</source>
        <translation>Carte de potentiel</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/backtest.py" line="100"/>
        <source>What “Potential map” made.</source>
        <translation>Le résultat de « Carte de potentiel ».</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/backtest.py" line="104"/>
        <source>What is there, e.g. the charging locations.</source>
        <translation>Ce qui existe, p. ex. les sites de recharge.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/backtest.py" line="108"/>
        <source>Measured use</source>
        <translation>Usage mesuré</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/backtest.py" line="108"/>
        <source>How busy each point is, e.g. sessions or kWh per month; nothing to test only where they stand.</source>
        <translation>Fréquentation de chaque point, p. ex. sessions ou kWh par mois ; rien pour ne tester que leur emplacement.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/backtest.py" line="112"/>
        <source>Since when</source>
        <translation>Depuis quand</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/backtest.py" line="112"/>
        <source>The date on which each point was opened, to test on what came later.</source>
        <translation>La date de mise en service de chaque point, pour tester sur ce qui est venu plus tard.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/backtest.py" line="116"/>
        <source>Later than</source>
        <translation>Postérieur à</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/backtest.py" line="116"/>
        <source>The date of the split (2024-12-31); nothing for the date by which half of the points were there.</source>
        <translation>La date de séparation (2024-12-31) ; rien pour la date à laquelle la moitié des points existaient.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/backtest.py" line="122"/>
        <source>Dwellings</source>
        <translation>Logements</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/backtest.py" line="122"/>
        <source>Their density is what the score must beat; by default those of the workspace.</source>
        <translation>Le score doit faire mieux que leur densité ; par défaut ceux du fichier de travail.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/backtest.py" line="126"/>
        <source>Number of dwellings</source>
        <translation>Nombre de logements</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/backtest.py" line="126"/>
        <source>How many dwellings each feature stands for; nothing for one each.</source>
        <translation>Combien de logements chaque entité représente ; rien pour un chacun.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/backtest.py" line="132"/>
        <source>Shops or parking</source>
        <translation>Commerces ou stationnement</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/backtest.py" line="132"/>
        <source>Nearness to them is what the score must beat; by default the parking bays of the workspace.</source>
        <translation>Le score doit faire mieux que leur proximité ; par défaut les emplacements de stationnement du fichier de travail.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/backtest.py" line="158"/>
        <source>The map does not say by which recipe it was made, so criteria made from existing points cannot be left out of the test. Give the recipe.</source>
        <translation>La carte ne dit pas par quelle recette elle a été faite ; les critères fondés sur des points existants ne peuvent donc pas être laissés hors du test. Donnez la recette.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/backtest.py" line="252"/>
        <source>Back-test · {map}</source>
        <translation>Test · {map}</translation>
    </message>
</context>
<context>
    <name>BacktestDialog</name>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_dialogs.py" line="97"/>
        <source>Back-Test</source>
        <translation>Test rétrospectif</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_dialogs.py" line="97"/>
        <source>Would this map have predicted what is there? Compares the score at observed places with the density of dwellings, the nearest place and chance.</source>
        <translation>Cette carte aurait-elle prédit ce qui existe ? Compare le score des lieux observés à la densité de logements, au lieu le plus proche et au hasard.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_dialogs.py" line="111"/>
        <source>Observed places</source>
        <translation>Lieux observés</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_dialogs.py" line="111"/>
        <source>For example the charging points that stand there</source>
        <translation>Par exemple les points de recharge existants</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_dialogs.py" line="115"/>
        <source>How busy each is</source>
        <translation>Fréquentation de chacun</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_dialogs.py" line="115"/>
        <source>A field with sessions or kWh; without one, only where they stand counts</source>
        <translation>Un champ avec sessions ou kWh ; sans lui, seul leur emplacement compte</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_dialogs.py" line="119"/>
        <source>Since when</source>
        <translation>Depuis quand</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_dialogs.py" line="119"/>
        <source>A field with dates: then the map is also tested on what came later</source>
        <translation>Un champ de dates : la carte est alors aussi testée sur ce qui est venu ensuite</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_dialogs.py" line="123"/>
        <source>Dwellings</source>
        <translation>Logements</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_dialogs.py" line="124"/>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_dialogs.py" line="125"/>
        <source>Shops or parking</source>
        <translation>Commerces ou stationnement</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_dialogs.py" line="125"/>
        <source>For the comparison with “beside the nearest place”</source>
        <translation>Pour comparer avec « à côté du lieu le plus proche »</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/bulk_bar.py" line="48"/>
        <source>Export Record…</source>
        <translation>Exporter le dossier…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/bulk_bar.py" line="55"/>
        <source>Act on All</source>
        <translation>Pour tous</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/bulk_bar.py" line="56"/>
        <source>Mark, comment, assign, decide or export all selected sites at once</source>
        <translation>Donner un avis, commenter, attribuer, décider ou exporter tous les emplacements sélectionnés en une fois</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/bulk_bar.py" line="69"/>
        <source>{count} sites selected</source>
        <translation>{count} emplacements sélectionnés</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/bulk_bar.py" line="88"/>
        <source>Say in the options who you are.</source>
        <translation>Indiquez dans les options qui vous êtes.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/bulk_bar.py" line="90"/>
        <source>The role {role} may not do this.</source>
        <translation>Le rôle {role} ne peut pas faire cela.</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/bulk_dialog.py" line="95"/>
        <source>{act} ({count} sites)</source>
        <translation>{act} ({count} emplacements)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/bulk_dialog.py" line="143"/>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/bulk_dialog.py" line="129"/>
        <source>Choose a reason</source>
        <translation>Choisir un motif</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/bulk_dialog.py" line="129"/>
        <source>No reason</source>
        <translation>Aucun motif</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/bulk_dialog.py" line="143"/>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/bulk_dialog.py" line="133"/>
        <source>No department</source>
        <translation>Aucun service</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/bulk_dialog.py" line="135"/>
        <source>With a due date</source>
        <translation>Avec une échéance</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/bulk_dialog.py" line="143"/>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/bulk_dialog.py" line="143"/>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/bulk_dialog.py" line="143"/>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/bulk_dialog.py" line="143"/>
        <source>Due date</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/bulk_dialog.py" line="169"/>
        <source>Write what you want to say about these sites.</source>
        <translation>Écrivez ce que vous voulez dire de ces emplacements.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/bulk_dialog.py" line="171"/>
        <source>Choose a reason first.</source>
        <translation>Choisissez d’abord un motif.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/bulk_dialog.py" line="173"/>
        <source>Choose a department, or name a person.</source>
        <translation>Choisissez un service ou nommez une personne.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/bulk_dialog.py" line="180"/>
        <source>{names} and 1 more</source>
        <translation>{names} et 1 autre</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/bulk_dialog.py" line="182"/>
        <source>{names} and {count} more</source>
        <translation>{names} et {count} autres</translation>
    </message>
</context>
<context>
    <name>BulkRun</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/bulk_run.py" line="109"/>
        <source>Recording for {count} sites</source>
        <translation>Enregistrement pour {count} emplacements</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/bulk_run.py" line="114"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Calibrate</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate.py" line="45"/>
        <source>Learn weights from measured use</source>
        <translation>Apprendre les poids à partir de l’utilisation mesurée</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate.py" line="49"/>
        <source>Which weights explain how busy existing sites are, and do they predict better than yours?</source>
        <translation>Quels poids expliquent la fréquentation des emplacements existants, et prédisent-ils mieux que les vôtres ?</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate.py" line="53"/>
        <source>Learns weights of zero or more from sites with measured use, and tells how sure they are. Every figure is for sites that were held back: single ones (a pole beside existing ones) and whole blocks (a new neighbourhood). The weights found are compared with yours and with how busy the neighbours are; a sentence says whether to use them or to keep yours.

At least 30 sites are needed, better 50. Criteria of a potential map that are made from existing charging points keep your weight, for they would predict themselves. Use measures what stands there now: it says nothing about places where nobody can charge yet.</source>
        <translation>Apprend des poids de zéro ou plus à partir d’emplacements dont l’utilisation est mesurée, et dit à quel point ils sont sûrs. Chaque chiffre vaut pour des emplacements mis de côté : isolés (une borne à côté d’autres) et par blocs entiers (un nouveau quartier). Les poids trouvés sont comparés aux vôtres et à la fréquentation des voisins ; une phrase dit s’il faut les utiliser ou garder les vôtres.

Il faut au moins 30 emplacements, de préférence 50. Les critères d’une carte de potentiel qui sont faits à partir de points de recharge existants gardent votre poids, car ils se prédiraient eux-mêmes. L’utilisation mesure ce qui existe : elle ne dit rien des lieux où personne ne peut encore recharger.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate.py" line="65"/>
        <source>calibrate,weights,use,sessions,kWh,regression,learn,Poisson,neighbours</source>
        <translation>calibrer,poids,utilisation,sessions,kWh,régression,apprendre,Poisson,voisins</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate.py" line="71"/>
        <source>Size of the blocks in metres</source>
        <translation>Taille des blocs en mètres</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate.py" line="71"/>
        <source>Squares of this size are held back together; 0 for ten compact groups of sites.</source>
        <translation>Les carrés de cette taille sont mis de côté ensemble ; 0 pour dix groupes compacts d’emplacements.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate.py" line="78"/>
        <source>Repetitions</source>
        <translation>Répétitions</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate.py" line="78"/>
        <source>How often the sites are divided anew; figures are means over these.</source>
        <translation>Combien de fois les emplacements sont répartis à nouveau ; les chiffres en sont les moyennes.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate.py" line="83"/>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate.py" line="83"/>
        <source>The same seed gives the same draws.</source>
        <translation>La même graine donne les mêmes tirages.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate.py" line="88"/>
        <source>Sites with expected use</source>
        <translation>Emplacements avec utilisation attendue</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate.py" line="88"/>
        <source>Each site with the use expected while its block was held back, and how much it differs.</source>
        <translation>Chaque emplacement avec l’utilisation attendue pendant que son bloc était mis de côté, et l’écart.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate.py" line="92"/>
        <source>Weights found (JSON)</source>
        <translation>Poids trouvés (JSON)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate.py" line="93"/>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate.py" line="94"/>
        <source>Report (JSON)</source>
        <translation>Rapport (JSON)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate.py" line="98"/>
        <source>Sites with measured use</source>
        <translation>Emplacements à usage mesuré</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate.py" line="98"/>
        <source>Points, one for each charging site.</source>
        <translation>Des points, un par site de recharge.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate.py" line="102"/>
        <source>Measured use</source>
        <translation>Usage mesuré</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate.py" line="102"/>
        <source>Sessions or kWh of each site, in total or per day; sites where it is empty are left out.</source>
        <translation>Sessions ou kWh de chaque emplacement, au total ou par jour ; les emplacements où c’est vide sont écartés.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate.py" line="106"/>
        <source>Kind of use</source>
        <translation>Type d’usage</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate.py" line="106"/>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate.py" line="106"/>
        <source>Energy (kWh)</source>
        <translation>Énergie (kWh)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate.py" line="106"/>
        <source>Decides how much more busy sites vary.</source>
        <translation>Détermine à quel point les emplacements fréquentés varient davantage.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate.py" line="112"/>
        <source>Measured during</source>
        <translation>Mesuré pendant</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate.py" line="112"/>
        <source>Sockets × months in service, where the use is a total; nothing where it is a rate.</source>
        <translation>Prises × mois en service, si l’utilisation est un total ; rien si c’est un rythme.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate.py" line="121"/>
        <source>Potential map</source>
        <translation>Carte de potentiel</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate.py" line="121"/>
        <source>What “Potential map” made: its criteria at each site are the features.</source>
        <translation>Ce que « Carte de potentiel » a produit : ses critères à chaque emplacement sont les caractéristiques.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate.py" line="125"/>
        <source>Features</source>
        <translation>Objets</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate.py" line="125"/>
        <source>Without a potential map: fields of the sites of which more should mean more use.</source>
        <translation>Sans carte de potentiel : champs des emplacements dont une hausse devrait signifier plus d’utilisation.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate.py" line="131"/>
        <source>Features of which less is better</source>
        <translation>Caractéristiques dont moins est mieux</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate.py" line="131"/>
        <source>Fields of which less should mean more use, such as a distance.</source>
        <translation>Champs dont une baisse devrait signifier plus d’utilisation, comme une distance.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate.py" line="139"/>
        <source>Your weights</source>
        <translation>Vos poids</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate.py" line="139"/>
        <source>JSON with weights per criterion or feature, e.g. {&quot;bays&quot;: 60}; the others stay as in the map.</source>
        <translation>JSON avec des poids par critère ou caractéristique, p. ex. {&quot;bays&quot;: 60} ; les autres restent ceux de la carte.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate.py" line="144"/>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate.py" line="144"/>
        <source>The recipe of the map, where the layer itself does not say it: a name, a file or JSON.</source>
        <translation>La recette de la carte, si la couche ne le dit pas : un nom, un fichier ou du JSON.</translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="35"/>
        <source>Create candidates</source>
        <translation>Créer des candidats</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="39"/>
        <source>Covers an area with cells, or its streets with points, to be scored</source>
        <translation>Couvre une zone de cellules, ou ses rues de points, à évaluer</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="43"/>
        <source>Covers an area with hexagons or squares whose centres lie in it, or puts points along the streets in it. A potential map scores each of them. An area in degrees is reprojected to Belgian Lambert 72 first, so that the spacing is in metres on the ground.</source>
        <translation>Couvre une zone d’hexagones ou de carrés dont le centre s’y trouve, ou place des points le long des rues qui s’y trouvent. Une carte de potentiel donne un score à chacun. Une zone en degrés est d’abord reprojetée en Lambert belge 72, pour que l’espacement soit en mètres sur le terrain.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="51"/>
        <source>grid,hexagon,square,lattice,points along lines,potential,charging</source>
        <translation>grille,hexagone,carré,maillage,points le long de lignes,potentiel,recharge</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="55"/>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="55"/>
        <source>One or more polygons, e.g. the municipality.</source>
        <translation>Un ou plusieurs polygones, p. ex. la commune.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="59"/>
        <source>Shape</source>
        <translation>Forme</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="59"/>
        <source>Hexagons</source>
        <translation>Hexagones</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="59"/>
        <source>Squares</source>
        <translation>Carrés</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="59"/>
        <source>Points along streets</source>
        <translation>Points le long des rues</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="59"/>
        <source>Hexagons (0), squares (1) or points along the streets (2).</source>
        <translation>Hexagones (0), carrés (1) ou points le long des rues (2).</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="68"/>
        <source>Spacing in metres</source>
        <translation>Espacement en mètres</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="71"/>
        <source>Distance between the centres of neighbouring cells, or along the streets.</source>
        <translation>Distance entre les centres de cellules voisines, ou le long des rues.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="72"/>
        <source>Streets</source>
        <translation>Rues</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="72"/>
        <source>Needed for points along streets.</source>
        <translation>Nécessaires pour des points le long des rues.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="76"/>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="76"/>
        <source>One feature per candidate, with its number in the field cell.</source>
        <translation>Une entité par candidat, avec son numéro dans le champ cell.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="80"/>
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
        <location filename="../evplanner_plugin/gui/charging_layers/charging_layers_panel.py" line="65"/>
        <source>Create workspace</source>
        <translation>Créer un fichier de travail</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/charging_layers_panel.py" line="73"/>
        <source>Workspace</source>
        <translation>Fichier de travail</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/charging_layers_panel.py" line="78"/>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/charging_layers_panel.py" line="78"/>
        <source>Open a municipality&apos;s workspace (GeoPackage)</source>
        <translation>Ouvrir le fichier de travail d’une commune (GeoPackage)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/charging_layers_panel.py" line="84"/>
        <source>New…</source>
        <translation>Nouveau…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/charging_layers_panel.py" line="84"/>
        <source>Make the workspace of a Flemish municipality</source>
        <translation>Créer le fichier de travail d’une commune flamande</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/charging_layers_panel.py" line="102"/>
        <source>Central API</source>
        <translation>API centrale</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/charging_layers_panel.py" line="107"/>
        <source>Address of the OGC API – Features that you exchange with</source>
        <translation>Adresse de l’OGC API – Features avec laquelle vous échangez</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/charging_layers_panel.py" line="108"/>
        <source>A&amp;ddress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/charging_layers_panel.py" line="112"/>
        <source>Login from QGIS&apos;s authentication store; leave empty when none is needed</source>
        <translation>Configuration enregistrée dans la base d’authentification de QGIS ; laissez vide si aucune n’est nécessaire</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/charging_layers_panel.py" line="113"/>
        <source>&amp;Login</source>
        <translation>A&amp;uthentification</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/charging_layers_panel.py" line="272"/>
        <source>&amp;Sync</source>
        <translation>&amp;Synchroniser</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/charging_layers_panel.py" line="149"/>
        <source>Sync with the central API</source>
        <translation>Synchroniser avec l’API centrale</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/charging_layers_panel.py" line="219"/>
        <source>Sync done: {pulled} received, {pushed} sent.</source>
        <translation>Synchronisation terminée ; reçus : {pulled}, envoyés : {pushed}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/charging_layers_panel.py" line="244"/>
        <source>No workspace is open. Open one, or make a new one.</source>
        <translation>Aucun fichier de travail n’est ouvert. Ouvrez-en un ou créez-en un nouveau.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/charging_layers_panel.py" line="264"/>
        <source>Open a workspace first.</source>
        <translation>Ouvrez d’abord un fichier de travail.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/charging_layers_panel.py" line="266"/>
        <source>Fill in the address of the central API.</source>
        <translation>Indiquez l’adresse de l’API centrale.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/charging_layers_panel.py" line="272"/>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/charging_layers_panel.py" line="276"/>
        <source>Receive what others changed, send what you changed</source>
        <translation>Recevoir les modifications des autres, envoyer les vôtres</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/charging_layers_panel.py" line="302"/>
        <source>Open Workspace</source>
        <translation>Ouvrir un fichier de travail</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/charging_layers_panel.py" line="163"/>
        <source>Make photos available offline</source>
        <translation>Rendre les photos disponibles hors ligne</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/charging_layers_panel.py" line="183"/>
        <source>Undo unsent changes</source>
        <translation>Annuler les modifications non envoyées</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/charging_layers_panel.py" line="197"/>
        <source>{count} undone; the backup is {name}.</source>
        <translation>{count} annulées ; la sauvegarde est {name}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/charging_layers_panel.py" line="227"/>
        <source>{count} photos are available offline now.</source>
        <translation>{count} photos sont maintenant disponibles hors ligne.</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/checklist_page.py" line="48"/>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/checklist_page.py" line="48"/>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/checklist_page.py" line="49"/>
        <source>In order</source>
        <translation>En ordre</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/checklist_page.py" line="49"/>
        <source>Not in order</source>
        <translation>Pas en ordre</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/checklist_page.py" line="49"/>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
</context>
<context>
    <name>CheckSites</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/check_sites.py" line="46"/>
        <source>Check sites</source>
        <translation>Vérifier les emplacements</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/check_sites.py" line="50"/>
        <source>Answers the placement rules of proposed sites as far as the layers tell</source>
        <translation>Répond aux règles de placement des emplacements proposés pour autant que les couches le permettent</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/check_sites.py" line="54"/>
        <source>Looks at the point of each proposed site whether it meets the rules of a recipe: those that strike a place and those that ask for a second look. The answer is yes (met), no (not met) or unknown, where no layer tells, or none that has anything within 1 km of the site. It goes into the log as an answer given by the data; what a person answers counts for more. Where nothing has changed since the last time, nothing is written.

Without a recipe each site is checked by the one it was chosen by, if that has rules for how a place must be, else by the placement rules that come with the plugin. Layers are found by the names in the recipe and by what they are called in the project.</source>
        <translation>Regarde au point de chaque emplacement proposé s’il respecte les règles d’une recette : celles qui écartent un endroit et celles qui demandent un second regard. La réponse est oui (respectée), non (pas respectée) ou inconnue, là où aucune couche ne le dit ou n’a quoi que ce soit à moins de 1 km de l’emplacement. Elle va dans le journal comme réponse donnée par les données ; celle d’une personne l’emporte. Là où rien n’a changé depuis la dernière fois, rien n’est écrit.

Sans recette, chaque emplacement est vérifié avec celle qui l’a fait choisir, si elle a des règles sur ce qu’un endroit doit être, sinon avec les règles de placement fournies avec l’extension. Les couches sont trouvées par les noms de la recette et par leur nom dans le projet.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/check_sites.py" line="67"/>
        <source>sites,checklist,rules,placement,sidewalk,trees,heritage,charging</source>
        <translation>emplacements,checklist,règles,placement,trottoir,arbres,patrimoine,recharge</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/check_sites.py" line="72"/>
        <source>Sites</source>
        <translation>Emplacements</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/check_sites.py" line="72"/>
        <source>Ids of proposed sites with commas between; nothing for all.</source>
        <translation>Identifiants d’emplacements proposés séparés par des virgules ; rien pour tous.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/check_sites.py" line="76"/>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/check_sites.py" line="76"/>
        <source>Name of a recipe in the workspace or of a bundled one, a file (.json) or the JSON; or nothing.</source>
        <translation>Nom d’une recette du fichier de travail ou d’une recette fournie, un fichier (.json) ou le JSON ; ou rien.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/check_sites.py" line="80"/>
        <source>Other layers for the recipe</source>
        <translation>Autres couches pour la recette</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/check_sites.py" line="80"/>
        <source>JSON that names a layer of the project or a file per role, e.g. {&quot;trees&quot;: &quot;Bomenregister&quot;}.</source>
        <translation>JSON qui nomme par rôle une couche du projet ou un fichier, p. ex. {&quot;trees&quot;: &quot;Bomenregister&quot;}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/check_sites.py" line="86"/>
        <source>Sites with new answers</source>
        <translation>Emplacements avec de nouvelles réponses</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/check_sites.py" line="87"/>
        <source>Sites with the same answers as before</source>
        <translation>Emplacements avec les mêmes réponses qu’avant</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/check_sites.py" line="88"/>
        <source>Sites that fail a rule</source>
        <translation>Emplacements qui ne respectent pas une règle</translation>
    </message>
</context>
<context>
    <name>ChecklistPage</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/checklist_page.py" line="203"/>
        <source>&amp;Record Answers</source>
        <translation>En&amp;registrer</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/checklist_page.py" line="122"/>
        <source>Check by &amp;Data</source>
        <translation>Selon les &amp;données</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/checklist_page.py" line="154"/>
        <source>Answer from the layers of the project what they can tell</source>
        <translation>Répondre d’après les couches du projet à ce qu’elles peuvent dire</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/checklist_page.py" line="194"/>
        <source>not recorded yet</source>
        <translation>pas encore enregistré</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/checklist_page.py" line="199"/>
        <source>&amp;Record 1 Answer</source>
        <translation>En&amp;registrer (1)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/checklist_page.py" line="201"/>
        <source>&amp;Record {count} Answers</source>
        <translation>En&amp;registrer ({count})</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/checklist_page.py" line="204"/>
        <source>Answer something first.</source>
        <translation>Répondez d’abord à quelque chose.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/checklist_page.py" line="205"/>
        <source>Add the answers to the site&apos;s log, in one entry</source>
        <translation>Ajouter les réponses au journal de l’emplacement, en une seule entrée</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/checklist_page.py" line="212"/>
        <source>From the data, {date}</source>
        <translation>Selon les données, {date}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/checklist_page.py" line="221"/>
        <source>Select a site in the list or on the map.</source>
        <translation>Sélectionnez un emplacement dans la liste ou sur la carte.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/checklist_page.py" line="223"/>
        <source>The checklist is being read …</source>
        <translation>Lecture de la checklist…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/checklist_page.py" line="225"/>
        <source>The process and the recipe ask for no checks.</source>
        <translation>Le processus et la recette ne demandent aucune vérification.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/checklist_page.py" line="227"/>
        <source>{done} of {count} answered</source>
        <translation>{done} sur {count} répondus</translation>
    </message>
</context>
<context>
    <name>CommentBox</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/comment_box.py" line="44"/>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/comment_box.py" line="45"/>
        <source>Comment; @ calls a department</source>
        <translation>Commentaire ; @ appelle un service</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/comment_box.py" line="54"/>
        <source>Write a comment of its own instead</source>
        <translation>Écrire plutôt un commentaire indépendant</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/comment_box.py" line="88"/>
        <source>Add &amp;Comment</source>
        <translation>Ajouter le &amp;commentaire</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/comment_box.py" line="86"/>
        <source>Reply to {name}</source>
        <translation>Réponse à {name}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/comment_box.py" line="88"/>
        <source>Add &amp;Reply</source>
        <translation>Ajouter la &amp;réponse</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/comment_box.py" line="114"/>
        <source>{count} characters too long; the longest comment has {longest}.</source>
        <translation>{count} caractères de trop ; un commentaire en compte {longest} au plus.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/comment_box.py" line="118"/>
        <source>{count} characters left</source>
        <translation>encore {count} caractères</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/comment_box.py" line="122"/>
        <source>Add the comment to the site&apos;s log (Ctrl+Return)</source>
        <translation>Ajouter le commentaire au journal de l’emplacement (Ctrl+Entrée)</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/compare_dialog.py" line="66"/>
        <source>Compare Sites</source>
        <translation>Comparer des emplacements</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/compare_dialog.py" line="132"/>
        <source>Compare sites</source>
        <translation>Comparer des emplacements</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/compare_dialog.py" line="154"/>
        <source>No longer there</source>
        <translation>N'existe plus</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/compare_dialog.py" line="158"/>
        <source>Map around {name}</source>
        <translation>Carte autour de {name}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/compare_dialog.py" line="178"/>
        <source>Photo of {name}</source>
        <translation>Photo de {name}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/compare_dialog.py" line="223"/>
        <source>The sites differ in this</source>
        <translation>Les emplacements diffèrent sur ce point</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/compare_dialog.py" line="260"/>
        <source>Maps {metres} m wide</source>
        <translation>Cartes de {metres} m de large</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/compare_dialog.py" line="297"/>
        <source>&amp;Only what differs ({sign})</source>
        <translation>&amp;Seulement ce qui diffère ({sign})</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/compare_dialog.py" line="300"/>
        <source>The sites do not differ.</source>
        <translation>Les emplacements ne diffèrent pas.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/compare_dialog.py" line="304"/>
        <source>Show less, larger</source>
        <translation>Montrer moins, en plus grand</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/compare_dialog.py" line="305"/>
        <source>Show more, smaller</source>
        <translation>Montrer plus, en plus petit</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/compare_dialog.py" line="308"/>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/compare_rows.py" line="65"/>
        <source>Site</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/compare_rows.py" line="65"/>
        <source>Marks</source>
        <translation>Avis</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/compare_rows.py" line="65"/>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/compare_rows.py" line="65"/>
        <source>Checklist</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/compare_rows.py" line="65"/>
        <source>Nearest charging points</source>
        <translation>Points de recharge les plus proches</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/compare_rows.py" line="65"/>
        <source>Last comments</source>
        <translation>Derniers commentaires</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/compare_rows.py" line="86"/>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/compare_rows.py" line="86"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/compare_rows.py" line="86"/>
        <source>Road manager</source>
        <translation>Gestionnaire de voirie</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/compare_rows.py" line="86"/>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/compare_rows.py" line="86"/>
        <source>Charging points</source>
        <translation>Points de recharge</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/compare_rows.py" line="86"/>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/compare_rows.py" line="97"/>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/compare_rows.py" line="101"/>
        <source>No department</source>
        <translation>Aucun service</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/compare_rows.py" line="124"/>
        <source>Score out of 10</source>
        <translation>Score sur 10</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/compare_rows.py" line="124"/>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/compare_rows.py" line="151"/>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/compare_rows.py" line="161"/>
        <source>{up} for, {down} against, {question} with a question</source>
        <translation>{up} pour, {down} contre, {question} avec une question</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/compare_rows.py" line="172"/>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/compare_rows.py" line="173"/>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/compare_rows.py" line="173"/>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/compare_rows.py" line="173"/>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/compare_rows.py" line="175"/>
        <source>{answer} (from the data)</source>
        <translation>{answer} (d'après les données)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/compare_rows.py" line="184"/>
        <source>{metres} m on foot</source>
        <translation>{metres} m à pied</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/compare_rows.py" line="184"/>
        <source>{metres} m in a straight line</source>
        <translation>{metres} m à vol d'oiseau</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_dialog.py" line="41"/>
        <source>Resolve Conflicts</source>
        <translation>Résoudre les conflits</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_dialog.py" line="91"/>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_dialog.py" line="111"/>
        <source>Resolve conflicts</source>
        <translation>Résoudre les conflits</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_dialog.py" line="129"/>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_dialog.py" line="134"/>
        <source>Features in conflict</source>
        <translation>Objets en conflit</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_dialog.py" line="142"/>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_dialog.py" line="145"/>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_dialog.py" line="162"/>
        <source>No conflicts are left. The next sync sends what you decided.</source>
        <translation>Il ne reste aucun conflit. La prochaine synchronisation envoie ce que vous avez décidé.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_dialog.py" line="174"/>
        <source>For All Listed Features</source>
        <translation>Pour tous les objets de la liste</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_dialog.py" line="174"/>
        <source>One choice for all in the list</source>
        <translation>Un seul choix pour toute la liste</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_dialog.py" line="179"/>
        <source>All Mine</source>
        <translation>Tout de moi</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_dialog.py" line="179"/>
        <source>All Theirs</source>
        <translation>Tout d’eux</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_dialog.py" line="179"/>
        <source>All Later</source>
        <translation>Tout plus tard</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_dialog.py" line="189"/>
        <source>&amp;Apply</source>
        <translation>&amp;Appliquer</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_dialog.py" line="223"/>
        <source>All layers</source>
        <translation>Toutes les couches</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_dialog.py" line="307"/>
        <source>1 feature was changed both here and in the central database. Neither side was overwritten.</source>
        <translation>1 objet a été modifié à la fois ici et dans la base de données centrale. Aucun des deux côtés n’a été écrasé.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_dialog.py" line="308"/>
        <source>{count} features were changed both here and in the central database. Neither side was overwritten.</source>
        <translation>{count} objets ont été modifiés à la fois ici et dans la base de données centrale. Aucun des deux côtés n’a été écrasé.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_dialog.py" line="315"/>
        <source>{ready} of {count} decided. Apply sends nothing yet: the next sync does.</source>
        <translation>{ready} sur {count} décidés. Appliquer n’envoie encore rien : la prochaine synchronisation le fera.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_dialog.py" line="321"/>
        <source>Backup: {name}</source>
        <translation>Sauvegarde : {name}</translation>
    </message>
</context>
<context>
    <name>ConflictListModel</name>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_list.py" line="68"/>
        <source>decided</source>
        <translation>décidé</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_list.py" line="68"/>
        <source>not decided</source>
        <translation>non décidé</translation>
    </message>
</context>
<context>
    <name>ConflictMap</name>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_map.py" line="119"/>
        <source>Click on the map where the feature belongs.</source>
        <translation>Cliquez sur la carte à l’endroit où l’objet doit être.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_map.py" line="145"/>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_map.py" line="169"/>
        <source>The two outlines differ.</source>
        <translation>Les deux contours diffèrent.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_map.py" line="171"/>
        <source>Mine and theirs lie {distance} apart.</source>
        <translation>Le mien et le leur sont à {distance} l’un de l’autre.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_map.py" line="173"/>
        <source>I moved it {mine}, they moved it {theirs}.</source>
        <translation>Je l’ai déplacé de {mine}, eux de {theirs}.</translation>
    </message>
</context>
<context>
    <name>ConflictModel</name>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_model.py" line="113"/>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_model.py" line="113"/>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_model.py" line="113"/>
        <source>Mine</source>
        <translation>De moi</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_model.py" line="113"/>
        <source>Theirs</source>
        <translation>D’eux</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_model.py" line="113"/>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_model.py" line="113"/>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_model.py" line="200"/>
        <source>not decided</source>
        <translation>non décidé</translation>
    </message>
</context>
<context>
    <name>ConflictView</name>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_view.py" line="94"/>
        <source>Theirs: {who}</source>
        <translation>D’eux : {who}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_view.py" line="124"/>
        <source>Fields of the feature</source>
        <translation>Champs de l’objet</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_view.py" line="143"/>
        <source>Show the fields that are not in conflict</source>
        <translation>Afficher les champs qui ne sont pas en conflit</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_view.py" line="146"/>
        <source>All &amp;Mine</source>
        <translation>Tout de &amp;moi</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_view.py" line="147"/>
        <source>All &amp;Theirs</source>
        <translation>Tout d’&amp;eux</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_view.py" line="148"/>
        <source>All &amp;Later</source>
        <translation>Tout plus &amp;tard</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_view.py" line="195"/>
        <source>Remove it for everybody (mine)</source>
        <translation>Le supprimer pour tous (de moi)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_view.py" line="195"/>
        <source>Take it back as they have it (theirs)</source>
        <translation>Le reprendre comme chez eux (d’eux)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_view.py" line="197"/>
        <source>Bring it back for everybody (mine)</source>
        <translation>Le rétablir pour tous (de moi)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_view.py" line="197"/>
        <source>Remove it here as well (theirs)</source>
        <translation>Le supprimer ici aussi (d’eux)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_view.py" line="199"/>
        <source>Keep it as I have it (mine)</source>
        <translation>Garder comme chez moi (de moi)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_view.py" line="199"/>
        <source>Take it as they have it (theirs)</source>
        <translation>Prendre comme chez eux (d’eux)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_view.py" line="200"/>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_view.py" line="318"/>
        <source>see the map</source>
        <translation>voir la carte</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_view.py" line="321"/>
        <source>moved {distance}</source>
        <translation>déplacé de {distance}</translation>
    </message>
</context>
<context>
    <name>ContributionChart</name>
    <message>
        <location filename="../evplanner_plugin/gui/potential/contribution_chart.py" line="44"/>
        <source>What each criterion adds to the score</source>
        <translation>Contribution de chaque critère au score</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/contribution_chart.py" line="110"/>
        <source>{title}: {raw}, adds {points} of {largest} points</source>
        <translation>{title} : {raw}, apporte {points} points sur {largest}</translation>
    </message>
</context>
<context>
    <name>CountLabel</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/filter_bar.py" line="312"/>
        <source>{shown} of {all}</source>
        <translation>{shown} sur {all}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/filter_bar.py" line="314"/>
        <source>1 site</source>
        <translation>1 emplacement</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/filter_bar.py" line="316"/>
        <source>{count} sites</source>
        <translation>{count} emplacements</translation>
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
    <name>CriteriaPage</name>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_criteria.py" line="73"/>
        <source>Criteria</source>
        <translation>Critères</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_criteria.py" line="29"/>
        <source>Add a criterion: what makes a place a good one?</source>
        <translation>Ajoutez un critère : qu’est-ce qui rend un lieu bon ?</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_criteria.py" line="37"/>
        <source>Compare Two by Two…</source>
        <translation>Comparer deux à deux…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_criteria.py" line="37"/>
        <source>Find the weights by comparing the criteria two by two (AHP)</source>
        <translation>Trouver les poids en comparant les critères deux à deux (AHP)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_criteria.py" line="44"/>
        <source>Remove Criterion</source>
        <translation>Supprimer le critère</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_criteria.py" line="76"/>
        <source>Criterion “{title}”, {field}</source>
        <translation>Critère “{title}”, {field}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_criteria.py" line="100"/>
        <source>Compare Two by Two</source>
        <translation>Comparer deux à deux</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_criteria.py" line="107"/>
        <source>Add Criterion</source>
        <translation>Ajouter un critère</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_criteria.py" line="112"/>
        <source>Duplicate Criterion</source>
        <translation>Dupliquer le critère</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_criteria.py" line="115"/>
        <source>Move Criterion</source>
        <translation>Déplacer le critère</translation>
    </message>
</context>
<context>
    <name>CriterionForm</name>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_criterion.py" line="214"/>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_criterion.py" line="218"/>
        <source>Value function</source>
        <translation>Fonction de valeur</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_criterion.py" line="93"/>
        <source>What is measured</source>
        <translation>Ce qui est mesuré</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_criterion.py" line="93"/>
        <source>What it is worth</source>
        <translation>Ce que cela vaut</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_criterion.py" line="93"/>
        <source>Why it counts</source>
        <translation>Pourquoi cela compte</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_criterion.py" line="151"/>
        <source>Counts in relation to the other weights</source>
        <translation>Compte par rapport aux autres poids</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_criterion.py" line="153"/>
        <source>Names the columns of the map: small letters, digits and underscores</source>
        <translation>Nom des colonnes de la carte : minuscules, chiffres et tirets bas</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_criterion.py" line="175"/>
        <source>The value (0 to 1) of a place where there is nothing to measure</source>
        <translation>La valeur (0 à 1) d’un lieu où il n’y a rien à mesurer</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_criterion.py" line="258"/>
        <source>Bars: {count} places of the last map. Half of them lie between {low} and {high}, the middle one at {middle}.</source>
        <translation>Barres : {count} lieux de la dernière carte. La moitié se situe entre {low} et {high}, celui du milieu à {middle}.</translation>
    </message>
</context>
<context>
    <name>DataCheck</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/data_check.py" line="37"/>
        <source>Checking {name}</source>
        <translation>Vérification de {name}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/data_check.py" line="45"/>
        <source>The checklist of {name} was answered from the data.</source>
        <translation>La checklist de {name} a été remplie d’après les données.</translation>
    </message>
</context>
<context>
    <name>EditSentences</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/edit_sentences.py" line="23"/>
        <source>A deleted site leaves its log behind, and colleagues may have the site already. Undo it, and cancel the site in the panel Sites instead.</source>
        <translation>Un emplacement supprimé laisse son journal derrière lui, et des collègues l’ont peut-être déjà. Annulez la suppression, puis annulez l’emplacement dans le panneau Emplacements.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/edit_sentences.py" line="34"/>
        <source>Saved entries of the log stay as they are: colleagues may have them already. Undo your change, and add a new entry that says what has changed.</source>
        <translation>Les entrées enregistrées du journal restent telles quelles : des collègues les ont peut-être déjà. Annulez votre modification et ajoutez une nouvelle entrée qui dit ce qui a changé.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/edit_sentences.py" line="45"/>
        <source>This place lies outside {municipality}. Move the site, or undo it.</source>
        <translation>Ce lieu se trouve en dehors de {municipality}. Déplacez l’emplacement, ou annulez.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/edit_sentences.py" line="54"/>
        <source>The log cannot be edited: the change has no entry in it.</source>
        <translation>Le journal ne peut pas être modifié : le changement n’y figure pas.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/edit_sentences.py" line="58"/>
        <source>The sites are saved, their entries in the log are not yet. Save the layer {layer} too.</source>
        <translation>Les emplacements sont enregistrés, leurs entrées dans le journal pas encore. Enregistrez aussi la couche {layer}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/edit_sentences.py" line="80"/>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_list.py" line="194"/>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_list.py" line="197"/>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_list.py" line="198"/>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_list.py" line="199"/>
        <source>Move Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_list.py" line="200"/>
        <source>Move Down</source>
        <translation>Descendre</translation>
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
        <location filename="../evplanner_plugin/algorithms/fetch_photos.py" line="44"/>
        <source>Fetched</source>
        <translation>Récupérées</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/fetch_photos.py" line="45"/>
        <source>Missing</source>
        <translation>Manquantes</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/fetch_photos.py" line="59"/>
        <source>{count} images are not in the central API yet.</source>
        <translation>{count} images ne sont pas encore dans l'API centrale.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/fetch_photos.py" line="40"/>
        <source>Sites</source>
        <translation>Emplacements</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/fetch_photos.py" line="40"/>
        <source>Ids of the proposed sites whose photos are wanted, separated by commas; all for nothing.</source>
        <translation>Identifiants des emplacements proposés dont les photos sont demandées, séparés par des virgules ; vide pour tous.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/filter_bar.py" line="92"/>
        <source>Name, street, neighbourhood</source>
        <translation>Nom, rue, quartier</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/filter_bar.py" line="93"/>
        <source>Search the sites</source>
        <translation>Chercher des emplacements</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/filter_bar.py" line="100"/>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/filter_bar.py" line="99"/>
        <source>Show the filters: status, department, what waits for you, street …</source>
        <translation>Afficher les filtres : statut, service, ce qui vous attend, rue …</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/filter_bar.py" line="292"/>
        <source>Waits for me</source>
        <translation>M’attend</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/filter_bar.py" line="293"/>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/filter_bar.py" line="141"/>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/filter_bar.py" line="141"/>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/filter_bar.py" line="141"/>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/filter_bar.py" line="122"/>
        <source>What the department has to do with it</source>
        <translation>Ce que le service a à y voir</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/filter_bar.py" line="141"/>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/filter_bar.py" line="126"/>
        <source>Neighbourhood</source>
        <translation>Quartier</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/filter_bar.py" line="141"/>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/filter_bar.py" line="154"/>
        <source>has not marked yet</source>
        <translation>n’a pas encore donné d’avis</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/filter_bar.py" line="155"/>
        <source>is asked to mark</source>
        <translation>doit donner un avis</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/filter_bar.py" line="156"/>
        <source>has it assigned</source>
        <translation>s’en est vu attribuer la tâche</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/filter_bar.py" line="195"/>
        <source>any</source>
        <translation>libre</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/filter_bar.py" line="265"/>
        <source>Filter no longer by this</source>
        <translation>Ne plus filtrer sur ceci</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/filter_bar.py" line="266"/>
        <source>Filter no longer by {what}</source>
        <translation>Ne plus filtrer sur {what}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/filter_bar.py" line="274"/>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/filter_bar.py" line="275"/>
        <source>Show all sites again</source>
        <translation>Afficher à nouveau tous les emplacements</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/footer.py" line="30"/>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/footer.py" line="64"/>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/footer.py" line="60"/>
        <source>Take &amp;Back…</source>
        <translation>&amp;Reprendre…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/footer.py" line="61"/>
        <source>Take back what you saved last, as long as it was not sent: {act}</source>
        <translation>Reprendre ce que vous avez enregistré en dernier, tant que ce n’est pas envoyé : {act}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/footer.py" line="65"/>
        <source>Take back the last change</source>
        <translation>Annuler la dernière modification</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/footer.py" line="74"/>
        <source>Sites and log are saved.</source>
        <translation>Les emplacements et le journal sont enregistrés.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/footer.py" line="105"/>
        <source>“{act}” was sent to the central API by now: it stays in the log.</source>
        <translation>« {act} » a été envoyé à l’API centrale entre-temps : il reste dans le journal.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/footer.py" line="124"/>
        <source>Take Back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/footer.py" line="122"/>
        <source>Take back “{act}” of {when}?</source>
        <translation>Reprendre « {act} » du {when} ?</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/footer.py" line="131"/>
        <source>1 entry</source>
        <translation>1 entrée</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/footer.py" line="131"/>
        <source>{count} entries</source>
        <translation>{count} entrées</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/footer.py" line="133"/>
        <source>The site and {entries} will go from the workspace. Nothing of it was ever sent.</source>
        <translation>L’emplacement et {entries} disparaîtront du fichier de travail. Rien n’en a été envoyé.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/footer.py" line="136"/>
        <source>{entries} will go from the log. Nothing of it was ever sent.</source>
        <translation>{entries} disparaîtra du journal. Rien n’en a été envoyé.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/footer.py" line="160"/>
        <source>“{act}” was taken back.</source>
        <translation>« {act} » a été repris.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/footer.py" line="171"/>
        <source>Everything is saved.</source>
        <translation>Tout est enregistré.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/footer.py" line="173"/>
        <source>1 unsaved change</source>
        <translation>1 modification non enregistrée</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/footer.py" line="174"/>
        <source>{count} unsaved changes</source>
        <translation>{count} modifications non enregistrées</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_general.py" line="36"/>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_general.py" line="39"/>
        <source>Selection of sites</source>
        <translation>Choix des emplacements</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_general.py" line="54"/>
        <source>(none: straight distances)</source>
        <translation>(aucun : distances à vol d’oiseau)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_general.py" line="85"/>
        <source>Under this name it is saved; algorithms know it by it</source>
        <translation>Elle est enregistrée sous ce nom ; les algorithmes la connaissent ainsi</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_general.py" line="87"/>
        <source>Where weights and figures come from</source>
        <translation>D’où viennent les poids et les chiffres</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_general.py" line="102"/>
        <source>What lies farther from a street is not reached on foot</source>
        <translation>Ce qui est plus loin d’une rue n’est pas accessible à pied</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/history_page.py" line="49"/>
        <source>Assigned to {whom}</source>
        <translation>Attribué à {whom}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/history_page.py" line="50"/>
        <source>by {date}</source>
        <translation>pour le {date}</translation>
    </message>
</context>
<context>
    <name>ImportSitesDialog</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/import_sites_dialog.py" line="42"/>
        <source>Import Sites</source>
        <translation>Importer des emplacements</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/import_sites_dialog.py" line="66"/>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/import_sites_dialog.py" line="89"/>
        <source>List of Sites</source>
        <translation>Liste d’emplacements</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/import_sites_dialog.py" line="92"/>
        <source>Lists of sites</source>
        <translation>Listes d’emplacements</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/import_sites_dialog.py" line="92"/>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/import_sites_dialog.py" line="110"/>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/import_sites_dialog.py" line="111"/>
        <source>or &amp;layer</source>
        <translation>ou &amp;couche</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/import_sites_dialog.py" line="112"/>
        <source>Layer &amp;in the file</source>
        <translation>Couche &amp;dans le fichier</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/import_sites_dialog.py" line="116"/>
        <source>&amp;Origin</source>
        <translation>&amp;Origine</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/import_sites_dialog.py" line="161"/>
        <source>Look at the list</source>
        <translation>Regarder la liste</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/import_sites_dialog.py" line="190"/>
        <source>Fields taken over: {fields}.</source>
        <translation>Champs repris : {fields}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/import_sites_dialog.py" line="198"/>
        <source>x and y seem to have changed places.</source>
        <translation>x et y semblent inversés.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/import_sites_dialog.py" line="200"/>
        <source>None of the points lies in {municipality}: is this the right one?</source>
        <translation>Aucun des points n’est à {municipality} : est-ce le bon ?</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/import_sites_dialog.py" line="218"/>
        <source>{count} of {all} points lie in {municipality}.</source>
        <translation>{count} points sur {all} sont à {municipality}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/import_sites_dialog.py" line="223"/>
        <source>At 0, 0: {count}.</source>
        <translation>À 0, 0 : {count}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/import_sites_dialog.py" line="225"/>
        <source>Without a place: {count}.</source>
        <translation>Sans lieu : {count}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/import_sites_dialog.py" line="227"/>
        <source>Only those in the municipality are imported.</source>
        <translation>Seuls ceux de la commune sont importés.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/import_sites_dialog.py" line="234"/>
        <source>Open a workspace first, in the panel Charging Layers.</source>
        <translation>Ouvrez d’abord un fichier de travail, dans le panneau « Couches de recharge ».</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/import_sites_dialog.py" line="236"/>
        <source>Say who you are before you propose, mark or decide.</source>
        <translation>Indiquez qui vous êtes avant de proposer, de donner un avis ou de décider.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/import_sites_dialog.py" line="238"/>
        <source>Your role may not propose sites.</source>
        <translation>Votre rôle ne permet pas de proposer des emplacements.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/import_sites_dialog.py" line="243"/>
        <source>Choose a file or a layer.</source>
        <translation>Choisissez un fichier ou une couche.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/import_sites_dialog.py" line="245"/>
        <source>There is no point to import yet.</source>
        <translation>Il n’y a pas encore de point à importer.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/import_sites_dialog.py" line="278"/>
        <source>Import sites</source>
        <translation>Importer des emplacements</translation>
    </message>
</context>
<context>
    <name>Interface</name>
    <message>
        <location filename="../evplanner_plugin/gui/interface.py" line="55"/>
        <source>Charging Layers</source>
        <translation>Couches de recharge</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/interface.py" line="55"/>
        <source>Potential</source>
        <translation>Potentiel</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/interface.py" line="55"/>
        <source>Sites</source>
        <translation>Emplacements</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/interface.py" line="149"/>
        <source>EV Planner</source>
        <translation>EV Planner</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/interface.py" line="121"/>
        <source>Show or hide the panel {panel}</source>
        <translation>Afficher ou masquer le panneau {panel}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/interface.py" line="125"/>
        <source>Options…</source>
        <translation>Options…</translation>
    </message>
</context>
<context>
    <name>KeepPotential</name>
    <message>
        <location filename="../evplanner_plugin/gui/potential/keep_potential.py" line="73"/>
        <source>The potential map is kept in {path}.</source>
        <translation>La carte de potentiel est conservée dans {path}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/keep_potential.py" line="78"/>
        <source>The potential map could not be kept in {path}. Choose another folder or name.</source>
        <translation>La carte de potentiel n’a pas pu être conservée dans {path}. Choisissez un autre dossier ou nom.</translation>
    </message>
</context>
<context>
    <name>LastRun</name>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_last_run.py" line="79"/>
        <source>Read the potential map</source>
        <translation>Lecture de la carte de potentiel</translation>
    </message>
</context>
<context>
    <name>LayerForm</name>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_layers.py" line="48"/>
        <source>What criteria and rules call it: small letters, digits and underscores</source>
        <translation>Son nom dans les critères et les règles : minuscules, chiffres et tirets bas</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_layers.py" line="49"/>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_layers.py" line="52"/>
        <source>Layer of the project</source>
        <translation>Couche du projet</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_layers.py" line="120"/>
        <source>Comes from</source>
        <translation>Vient de</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_layers.py" line="55"/>
        <source>Choose File…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_layers.py" line="59"/>
        <source>One condition a line, such as: access = public. Several values with commas between them.</source>
        <translation>Une condition par ligne, par exemple : access = public. Plusieurs valeurs séparées par des virgules.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_layers.py" line="88"/>
        <source>Used by: {users}.</source>
        <translation>Utilisée par : {users}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_layers.py" line="89"/>
        <source>Nothing uses this layer.</source>
        <translation>Rien n’utilise cette couche.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_layers.py" line="131"/>
        <source>Rename Role</source>
        <translation>Renommer le rôle</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_layers.py" line="134"/>
        <source>Choose File</source>
        <translation>Choisir un fichier</translation>
    </message>
</context>
<context>
    <name>LayersDialog</name>
    <message>
        <location filename="../evplanner_plugin/gui/potential/layers_dialog.py" line="45"/>
        <source>Layers for the Recipe</source>
        <translation>Couches de la recette</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/layers_dialog.py" line="92"/>
        <source>Places to Score</source>
        <translation>Lieux à évaluer</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/layers_dialog.py" line="93"/>
        <source>Places to score</source>
        <translation>Lieux à évaluer</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/layers_dialog.py" line="95"/>
        <source>As the recipe says</source>
        <translation>Selon la recette</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/layers_dialog.py" line="98"/>
        <source>Cells over the municipality</source>
        <translation>Cellules sur la commune</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/layers_dialog.py" line="102"/>
        <source>Cells over “{layer}”</source>
        <translation>Cellules sur « {layer} »</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/layers_dialog.py" line="104"/>
        <source>The features of “{layer}”</source>
        <translation>Les entités de « {layer} »</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/layers_dialog.py" line="107"/>
        <source>No layer is loaded</source>
        <translation>Aucune couche n’est chargée</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/layers_dialog.py" line="120"/>
        <source>{title} (optional)</source>
        <translation>{title} (facultatif)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/layers_dialog.py" line="122"/>
        <source>For: {purpose}</source>
        <translation>Pour : {purpose}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/layers_dialog.py" line="138"/>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/layers_dialog.py" line="140"/>
        <source>Choose a layer</source>
        <translation>Choisir une couche</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/layers_dialog.py" line="144"/>
        <source>{layer} (from the workspace)</source>
        <translation>{layer} (du fichier de travail)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/layers_dialog.py" line="149"/>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/layers_dialog.py" line="171"/>
        <source>{file} cannot be read as a layer. Choose another file.</source>
        <translation>{file} ne peut pas être lu comme couche. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/layers_dialog.py" line="195"/>
        <source>Is this the one? {why}</source>
        <translation>Est-ce la bonne ? {why}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/layers_dialog.py" line="203"/>
        <source>Not checked without it: {rules}</source>
        <translation>Non vérifié sans elle : {rules}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/layers_dialog.py" line="205"/>
        <source>Not measured without it: {criteria}</source>
        <translation>Non mesuré sans elle : {criteria}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/layers_dialog.py" line="216"/>
        <source>Still to choose: {roles}</source>
        <translation>Reste à choisir : {roles}</translation>
    </message>
</context>
<context>
    <name>LayersPage</name>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_layers.py" line="144"/>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_layers.py" line="146"/>
        <source>No layer yet. Add one, and criteria can use it.</source>
        <translation>Pas encore de couche. Ajoutez-en une, et les critères pourront l’utiliser.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_layers.py" line="148"/>
        <source>Add a layer</source>
        <translation>Ajouter une couche</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_layers.py" line="167"/>
        <source>Criteria or rules use this layer.</source>
        <translation>Des critères ou des règles utilisent cette couche.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_layers.py" line="180"/>
        <source>Layer “{role}”, {field}</source>
        <translation>Couche “{role}”, {field}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_layers.py" line="196"/>
        <source>Add Layer</source>
        <translation>Ajouter une couche</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_layers.py" line="202"/>
        <source>Remove Layer</source>
        <translation>Supprimer la couche</translation>
    </message>
</context>
<context>
    <name>LayersRow</name>
    <message>
        <location filename="../evplanner_plugin/gui/potential/layers_row.py" line="29"/>
        <source>Layers…</source>
        <translation>Couches…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/layers_row.py" line="29"/>
        <source>Say which layers the recipe works on, and which places it scores</source>
        <translation>Dire sur quelles couches la recette travaille, et quels lieux elle évalue</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/layers_row.py" line="59"/>
        <source>Choose a layer for {roles} with “Layers…”.</source>
        <translation>Choisissez une couche pour {roles} avec « Couches… ».</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/layers_row.py" line="63"/>
        <source>Open a workspace in the panel Charging Layers, or choose places to score with “Layers…”.</source>
        <translation>Ouvrez un fichier de travail dans le panneau Couches de recharge, ou choisissez les lieux à évaluer avec « Couches… ».</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/layers_row.py" line="92"/>
        <source>Layers: {found} of {wanted} found</source>
        <translation>Couches : {found} sur {wanted} trouvées</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/layers_row.py" line="96"/>
        <source>Without {layers}: {rules} rules are not checked.</source>
        <translation>Sans {layers} : {rules} règles ne sont pas vérifiées.</translation>
    </message>
</context>
<context>
    <name>LearnDialog</name>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_dialogs.py" line="153"/>
        <source>Learn Weights</source>
        <translation>Apprendre les poids</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_dialogs.py" line="153"/>
        <source>Finds the weights that explain measured use best, and tells whether they predict better than yours. Needs at least 30 sites.</source>
        <translation>Cherche les poids qui expliquent le mieux l’usage mesuré, et dit s’ils prédisent mieux que les vôtres. Il faut au moins 30 emplacements.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_dialogs.py" line="163"/>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_dialogs.py" line="163"/>
        <source>Energy (kWh)</source>
        <translation>Énergie (kWh)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_dialogs.py" line="166"/>
        <source>Sites with measured use</source>
        <translation>Emplacements à usage mesuré</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_dialogs.py" line="167"/>
        <source>Measured use</source>
        <translation>Usage mesuré</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_dialogs.py" line="167"/>
        <source>A field with sessions or kWh, in total or per day</source>
        <translation>Un champ avec sessions ou kWh, au total ou par jour</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_dialogs.py" line="171"/>
        <source>Kind of use</source>
        <translation>Type d’usage</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_dialogs.py" line="172"/>
        <source>Measured during</source>
        <translation>Mesuré pendant</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_dialogs.py" line="172"/>
        <source>A field with sockets × months in service, where the use is a total; else nothing</source>
        <translation>Un champ avec prises × mois de service, si l’usage est un total ; sinon rien</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_dialogs.py" line="199"/>
        <source>This layer has no field with numbers. Choose a layer with measured use.</source>
        <translation>Cette couche n’a pas de champ numérique. Choisissez une couche avec un usage mesuré.</translation>
    </message>
</context>
<context>
    <name>LogBrowser</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/log_browser.py" line="100"/>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/log_browser.py" line="102"/>
        <source>Show more ({count} characters)</source>
        <translation>Afficher plus ({count} caractères)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/log_browser.py" line="105"/>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/log_browser.py" line="117"/>
        <source>date in the future</source>
        <translation>date dans le futur</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/log_browser.py" line="119"/>
        <source>not saved</source>
        <translation>non enregistré</translation>
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
    <name>MarkBox</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/mark_box.py" line="32"/>
        <source>Reason of the mark</source>
        <translation>Motif de l’avis</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/mark_box.py" line="33"/>
        <source>Reason of the mark, from the process</source>
        <translation>Motif de l’avis, tiré du processus</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/mark_box.py" line="36"/>
        <source>Remark (optional)</source>
        <translation>Remarque (facultatif)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/mark_box.py" line="37"/>
        <source>Remark with the mark</source>
        <translation>Remarque accompagnant l’avis</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/mark_box.py" line="39"/>
        <source>&amp;Update Mark</source>
        <translation>&amp;Mettre à jour</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/mark_box.py" line="39"/>
        <source>Record the other reason with your mark</source>
        <translation>Enregistrer l’autre motif avec votre avis</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/mark_box.py" line="42"/>
        <source>Counter-Proposal…</source>
        <translation>Contre-proposition…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/mark_box.py" line="64"/>
        <source>Reason (optional)</source>
        <translation>Motif (facultatif)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/mark_box.py" line="80"/>
        <source>&amp;For</source>
        <translation>P&amp;our</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/mark_box.py" line="80"/>
        <source>&amp;Against</source>
        <translation>&amp;Contre</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/mark_box.py" line="80"/>
        <source>&amp;Question</source>
        <translation>&amp;Question</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/mark_box.py" line="82"/>
        <source>Mark that your department is in favour of this site</source>
        <translation>Donner un avis favorable au nom de votre service</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/mark_box.py" line="83"/>
        <source>Mark that your department is against this site</source>
        <translation>Donner un avis défavorable au nom de votre service</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/mark_box.py" line="84"/>
        <source>Mark that your department has a question about this site</source>
        <translation>Noter que votre service a une question sur cet emplacement</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/mark_box.py" line="102"/>
        <source>Choose a reason first.</source>
        <translation>Choisissez d’abord un motif.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/mark_box.py" line="148"/>
        <source>Your mark of {date}; another press changes it.</source>
        <translation>Votre avis du {date} ; appuyez à nouveau pour le changer.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/mark_box.py" line="160"/>
        <source>Draw a better place on the map; it is kept as a proposal of its own that names this site</source>
        <translation>Dessiner un meilleur endroit sur la carte ; il devient une proposition à part qui renvoie à cet emplacement</translation>
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
    <name>MoreMenu</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/more_menu.py" line="31"/>
        <source>Import Sites…</source>
        <translation>Importer des emplacements…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/more_menu.py" line="32"/>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/more_menu.py" line="124"/>
        <source>Export Record…</source>
        <translation>Exporter le dossier…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/more_menu.py" line="36"/>
        <source>Offline Package…</source>
        <translation>Paquet hors ligne…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/more_menu.py" line="40"/>
        <source>Process</source>
        <translation>Processus</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/more_menu.py" line="43"/>
        <source>Go to the Next One After Marking</source>
        <translation>Passer au suivant après l’avis</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/more_menu.py" line="48"/>
        <source>Read Again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/more_menu.py" line="65"/>
        <source>Spreadsheet (*.ods)</source>
        <translation>Feuille de calcul (*.ods)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/more_menu.py" line="66"/>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/more_menu.py" line="67"/>
        <source>Document (*.pdf)</source>
        <translation>Document (*.pdf)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/more_menu.py" line="70"/>
        <source>Export Record</source>
        <translation>Exporter le dossier</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/more_menu.py" line="70"/>
        <source>record_of_sites.ods</source>
        <translation>dossier_emplacements.ods</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/more_menu.py" line="85"/>
        <source>Record of sites</source>
        <translation>Dossier des emplacements</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/more_menu.py" line="85"/>
        <source>The record was written to {path}.</source>
        <translation>Le dossier a été écrit dans {path}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/more_menu.py" line="108"/>
        <source>Open a workspace first, in the panel Charging Layers.</source>
        <translation>Ouvrez d’abord un fichier de travail, dans le panneau « Couches de recharge ».</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/more_menu.py" line="109"/>
        <source>Say in the options who you are.</source>
        <translation>Indiquez dans les options qui vous êtes.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/more_menu.py" line="110"/>
        <source>Select two or three sites in the list first.</source>
        <translation>Sélectionnez d’abord deux ou trois emplacements dans la liste.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/more_menu.py" line="111"/>
        <source>There is no site yet.</source>
        <translation>Il n’y a pas encore d’emplacement.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/more_menu.py" line="122"/>
        <source>Export Record ({count} Selected)…</source>
        <translation>Exporter le dossier ({count} sélectionnés)…</translation>
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
    <name>Notices</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/notices.py" line="19"/>
        <source>&amp;Options…</source>
        <translation>&amp;Options…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/notices.py" line="19"/>
        <source>Fill in your name, role and department</source>
        <translation>Indiquer votre nom, votre rôle et votre service</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/notices.py" line="24"/>
        <source>Add &amp;Layers</source>
        <translation>Ajouter les &amp;couches</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/notices.py" line="24"/>
        <source>Put the workspace&apos;s layers into the project again</source>
        <translation>Remettre les couches du fichier de travail dans le projet</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/notices.py" line="29"/>
        <source>Try &amp;Again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/notices.py" line="29"/>
        <source>Read the sites from the workspace again</source>
        <translation>Relire les emplacements du fichier de travail</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/notices.py" line="49"/>
        <source>Say who you are before you propose, mark or decide.</source>
        <translation>Indiquez qui vous êtes avant de proposer, de donner un avis ou de décider.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/notices.py" line="54"/>
        <source>The layers of the sites and their log are not all in the project: nothing can be changed.</source>
        <translation>Les couches des emplacements et de leur journal ne sont pas toutes les deux dans le projet : rien ne peut être modifié.</translation>
    </message>
</context>
<context>
    <name>OfflinePackage</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/offline_package.py" line="66"/>
        <source>Offline review package</source>
        <translation>Paquet d’évaluation hors ligne</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/offline_package.py" line="70"/>
        <source>Puts workspace, project and base map into one folder or zip, for a laptop without network</source>
        <translation>Met le fichier de travail, le projet et le fond de carte dans un dossier ou un zip, pour un portable sans réseau</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/offline_package.py" line="74"/>
        <source>Makes a folder or a zip that holds the workspace, a QGIS project and the base map of the area as tiles. It opens without network, in QGIS (with or without this plugin) and in QField. What is written there goes to the central API with the next sync.

The base map is drawn from the layers that the project shows, as it shows them. Only these are asked for the tiles, and only once you run this. Some map services forbid downloading in bulk, or handing the tiles on: check their terms. Sync before you make a package.</source>
        <translation>Fait un dossier ou un zip avec le fichier de travail, un projet QGIS et le fond de carte de la zone sous forme de tuiles. Il s’ouvre sans réseau, dans QGIS (avec ou sans cette extension) et dans QField. Ce qui y est écrit va à l’API centrale à la synchronisation suivante.

Le fond de carte est dessiné à partir des couches que le projet montre, telles qu’il les montre. Seules celles-ci sont interrogées, et seulement quand vous lancez cet outil. Certains services de cartes interdisent le téléchargement en masse ou la transmission des tuiles : lisez leurs conditions. Synchronisez avant de faire un paquet.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/offline_package.py" line="85"/>
        <source>offline,package,QField,MBTiles,tiles,base map,laptop,fieldwork,zip,review</source>
        <translation>hors ligne,paquet,QField,MBTiles,tuiles,fond de carte,portable,terrain,zip,évaluation</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/offline_package.py" line="90"/>
        <source>Area of the map</source>
        <translation>Zone de la carte</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/offline_package.py" line="90"/>
        <source>Municipality</source>
        <translation>Commune</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/offline_package.py" line="90"/>
        <source>Around the sites</source>
        <translation>Autour des emplacements</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/offline_package.py" line="90"/>
        <source>Unless said: around the sites where sites are given, else the municipality.</source>
        <translation>Sauf indication : autour des emplacements s’il en est donné, sinon la commune.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/offline_package.py" line="97"/>
        <source>Sites</source>
        <translation>Emplacements</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/offline_package.py" line="97"/>
        <source>Ids with commas between; empty for all. They only decide which area the map covers: the workspace always goes along whole.</source>
        <translation>Identifiants séparés par des virgules ; vide pour tous. Ils ne décident que de la zone couverte par la carte : le fichier de travail est toujours emporté en entier.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/offline_package.py" line="104"/>
        <source>Around a site (metres)</source>
        <translation>Autour d’un emplacement (mètres)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/offline_package.py" line="104"/>
        <source>How far around each site the map goes.</source>
        <translation>Jusqu’où va la carte autour de chaque emplacement.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/offline_package.py" line="110"/>
        <source>Rectangle</source>
        <translation>Rectangle</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/offline_package.py" line="110"/>
        <source>Takes the place of the area above.</source>
        <translation>Remplace la zone ci-dessus.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/offline_package.py" line="115"/>
        <source>Base map</source>
        <translation>Fond de carte</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/offline_package.py" line="115"/>
        <source>Layers to draw; unless said, those that the project shows and that are not of the workspace.</source>
        <translation>Couches à dessiner ; sauf indication, celles que le projet montre et qui ne sont pas du fichier de travail.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/offline_package.py" line="119"/>
        <source>With a base map</source>
        <translation>Avec un fond de carte</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/offline_package.py" line="119"/>
        <source>Without one, the package holds only the workspace and the project.</source>
        <translation>Sans lui, le paquet ne contient que le fichier de travail et le projet.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/offline_package.py" line="125"/>
        <source>Take photos along</source>
        <translation>Emporter les photos</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/offline_package.py" line="125"/>
        <source>The images that are on this computer. Their thumbnails go along in any case.</source>
        <translation>Les images qui sont sur cet ordinateur. Leurs vignettes sont emportées dans tous les cas.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/offline_package.py" line="129"/>
        <source>Package</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/offline_package.py" line="129"/>
        <source>Zip files (*.zip)</source>
        <translation>Fichiers zip (*.zip)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/offline_package.py" line="129"/>
        <source>A new zip; without the ending .zip, a new folder.</source>
        <translation>Un nouveau zip ; sans la terminaison .zip, un nouveau dossier.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/offline_package.py" line="133"/>
        <source>Project in the package</source>
        <translation>Projet dans le paquet</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/offline_package.py" line="134"/>
        <source>Tiles</source>
        <translation>Tuiles</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/offline_package.py" line="135"/>
        <source>Size (bytes)</source>
        <translation>Taille (octets)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/offline_package.py" line="139"/>
        <source>Minimum zoom</source>
        <translation>Zoom minimal</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/offline_package.py" line="139"/>
        <source>Maximum zoom</source>
        <translation>Zoom maximal</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/offline_package.py" line="142"/>
        <source>12 shows a municipality, 17 streets, 19 single bays. Each level has four times the tiles.</source>
        <translation>12 montre une commune, 17 des rues, 19 des emplacements de stationnement. Chaque niveau a quatre fois plus de tuiles.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/offline_package.py" line="146"/>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/offline_package.py" line="146"/>
        <source>PNG, for maps</source>
        <translation>PNG, pour les cartes</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/offline_package.py" line="146"/>
        <source>JPEG, for aerial photos</source>
        <translation>JPEG, pour les photos aériennes</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/offline_package.py" line="146"/>
        <source>PNG is exact; JPEG is smaller, above all for photos.</source>
        <translation>PNG est exact ; JPEG est plus petit, surtout pour les photos.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/offline_package.py" line="153"/>
        <source>Quality of JPEG</source>
        <translation>Qualité du JPEG</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/offline_package.py" line="153"/>
        <source>From 1 (small) to 100 (exact).</source>
        <translation>De 1 (petit) à 100 (exact).</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/offline_package.py" line="186"/>
        <source>The project shows no layer to draw a base map from; the package has none.</source>
        <translation>Le projet ne montre aucune couche dont dessiner un fond de carte ; le paquet n’en a pas.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/offline_package.py" line="188"/>
        <source>{count} tiles to draw.</source>
        <translation>{count} tuiles à dessiner.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/offline_package.py" line="198"/>
        <source>{count} tiles in {seconds} s ({rate} a second), {size} MB in all.</source>
        <translation>{count} tuiles en {seconds} s ({rate} par seconde), {size} Mo en tout.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/offline_package.py" line="264"/>
        <source>Not sent to the central API yet: {count}. This workspace and the package will both send it; sync first where you can.</source>
        <translation>Pas encore envoyé à l’API centrale : {count}. Ce fichier de travail et le paquet l’enverront tous deux ; synchronisez d’abord si possible.</translation>
    </message>
</context>
<context>
    <name>OfflinePackageDialog</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/offline_package_dialog.py" line="57"/>
        <source>Offline Review Package</source>
        <translation>Paquet d’évaluation hors ligne</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/offline_package_dialog.py" line="102"/>
        <source>The offline package is made: {path}.</source>
        <translation>Le paquet hors ligne est fait : {path}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/offline_package_dialog.py" line="103"/>
        <source>Show Folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/offline_package_dialog.py" line="112"/>
        <source>Offline review package</source>
        <translation>Paquet d’évaluation hors ligne</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/offline_package_dialog.py" line="128"/>
        <source>Zip file</source>
        <translation>Fichier zip</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/offline_package_dialog.py" line="129"/>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/offline_package_dialog.py" line="133"/>
        <source>Save Package As</source>
        <translation>Enregistrer le paquet sous</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/offline_package_dialog.py" line="134"/>
        <source>A new file or folder; nothing is ever overwritten</source>
        <translation>Un nouveau fichier ou dossier ; rien n’est jamais écrasé</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/offline_package_dialog.py" line="144"/>
        <source>Municipality</source>
        <translation>Commune</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/offline_package_dialog.py" line="145"/>
        <source>Around the sites</source>
        <translation>Autour des emplacements</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/offline_package_dialog.py" line="147"/>
        <source>What the map shows</source>
        <translation>Ce que montre la carte</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/offline_package_dialog.py" line="158"/>
        <source>Minimum zoom</source>
        <translation>Zoom minimal</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/offline_package_dialog.py" line="159"/>
        <source>Maximum zoom</source>
        <translation>Zoom maximal</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/offline_package_dialog.py" line="167"/>
        <source>12 shows a municipality, 17 streets, 19 single bays. Each level has four times the tiles.</source>
        <translation>12 montre une commune, 17 des rues, 19 des emplacements de stationnement. Chaque niveau a quatre fois plus de tuiles.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/offline_package_dialog.py" line="175"/>
        <source>Layers of the base map</source>
        <translation>Couches du fond de carte</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/offline_package_dialog.py" line="191"/>
        <source>PNG, for maps</source>
        <translation>PNG, pour les cartes</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/offline_package_dialog.py" line="192"/>
        <source>JPEG, for aerial photos</source>
        <translation>JPEG, pour les photos aériennes</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/offline_package_dialog.py" line="193"/>
        <source>Take photos along</source>
        <translation>Emporter les photos</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/offline_package_dialog.py" line="196"/>
        <source>The images that are on this computer. Their thumbnails go along in any case.</source>
        <translation>Les images qui sont sur cet ordinateur. Leurs vignettes sont emportées dans tous les cas.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/offline_package_dialog.py" line="204"/>
        <source>Make Package</source>
        <translation>Faire le paquet</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/offline_package_dialog.py" line="213"/>
        <source>Make a</source>
        <translation>Forme</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/offline_package_dialog.py" line="214"/>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/offline_package_dialog.py" line="216"/>
        <source>Area of the map</source>
        <translation>Zone de la carte</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/offline_package_dialog.py" line="217"/>
        <source>Around a site</source>
        <translation>Autour d’un emplacement</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/offline_package_dialog.py" line="219"/>
        <source>Base map</source>
        <translation>Fond de carte</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/offline_package_dialog.py" line="221"/>
        <source>Zoom levels</source>
        <translation>Niveaux de zoom</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/offline_package_dialog.py" line="223"/>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/offline_package_dialog.py" line="274"/>
        <source>Say where the package is to be saved.</source>
        <translation>Indiquez où enregistrer le paquet.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/offline_package_dialog.py" line="291"/>
        <source>Without a layer the package has no base map.</source>
        <translation>Sans couche, le paquet n’a pas de fond de carte.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/offline_package_dialog.py" line="312"/>
        <source>What the map shows lies outside any map.</source>
        <translation>Ce que montre la carte se trouve hors de toute carte.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/offline_package_dialog.py" line="318"/>
        <source>Size of the offline package</source>
        <translation>Taille du paquet hors ligne</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/offline_package_dialog.py" line="329"/>
        <source>The first level must not be above the last one.</source>
        <translation>Le premier niveau ne peut pas dépasser le dernier.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/offline_package_dialog.py" line="340"/>
        <source>{tiles} tiles; the package takes about {size} MB.</source>
        <translation>{tiles} tuiles ; le paquet prend environ {size} Mo.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/offline_package_dialog.py" line="343"/>
        <source>Counting the tiles…</source>
        <translation>Les tuiles sont comptées…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/offline_package_dialog.py" line="355"/>
        <source>Open a workspace first, in the panel Charging Layers.</source>
        <translation>Ouvrez d’abord un fichier de travail, dans le panneau « Couches de recharge ».</translation>
    </message>
</context>
<context>
    <name>OptionsFactory</name>
    <message>
        <location filename="../evplanner_plugin/gui/options_page.py" line="85"/>
        <source>EV Planner</source>
        <translation>EV Planner</translation>
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message>
        <location filename="../evplanner_plugin/gui/options_page.py" line="52"/>
        <source>Shown with every site, mark, comment and decision that you write.</source>
        <translation>Affiché avec chaque emplacement, avis, commentaire et décision que vous enregistrez.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/options_page.py" line="54"/>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/options_page.py" line="57"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/options_page.py" line="58"/>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/options_page.py" line="59"/>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/options_page.py" line="60"/>
        <source>Central API</source>
        <translation>API centrale</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/options_page.py" line="62"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/options_page.py" line="63"/>
        <source>Login</source>
        <translation>Authentification</translation>
    </message>
</context>
<context>
    <name>PairRow</name>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/pairwise_dialog.py" line="103"/>
        <source>“{one}” and “{other}” are equally important</source>
        <translation>“{one}” et “{other}” sont aussi importants l’un que l’autre</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/pairwise_dialog.py" line="104"/>
        <source>“{one}” is somewhat more important than “{other}”</source>
        <translation>“{one}” est un peu plus important que “{other}”</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/pairwise_dialog.py" line="105"/>
        <source>“{one}” is clearly more important than “{other}”</source>
        <translation>“{one}” est nettement plus important que “{other}”</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/pairwise_dialog.py" line="106"/>
        <source>“{one}” is much more important than “{other}”</source>
        <translation>“{one}” est beaucoup plus important que “{other}”</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/pairwise_dialog.py" line="107"/>
        <source>“{one}” is extremely more important than “{other}”</source>
        <translation>“{one}” est extrêmement plus important que “{other}”</translation>
    </message>
</context>
<context>
    <name>PairwiseDialog</name>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/pairwise_dialog.py" line="128"/>
        <source>Compare Two by Two</source>
        <translation>Comparer deux à deux</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/pairwise_dialog.py" line="136"/>
        <source>Move each slider towards what matters more. The weights follow.</source>
        <translation>Déplacez chaque curseur vers ce qui compte le plus. Les poids suivent.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/pairwise_dialog.py" line="192"/>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/pairwise_dialog.py" line="197"/>
        <source>Show This Pair</source>
        <translation>Montrer cette paire</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/pairwise_dialog.py" line="208"/>
        <source>&amp;Take These Weights</source>
        <translation>&amp;Prendre ces poids</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/pairwise_dialog.py" line="210"/>
        <source>Start From the Present Weights</source>
        <translation>Partir des poids actuels</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/pairwise_dialog.py" line="234"/>
        <source>Two criteria cannot contradict each other.</source>
        <translation>Deux critères ne peuvent pas se contredire.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/pairwise_dialog.py" line="236"/>
        <source>Your answers fit together (consistency ratio {ratio}; up to {most} is fine).</source>
        <translation>Vos réponses sont cohérentes (ratio de cohérence {ratio} ; jusqu’à {most}, c’est bon).</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/pairwise_dialog.py" line="240"/>
        <source>Your answers contradict each other (consistency ratio {ratio}; up to {most} is fine). Look again at “{one}” and “{other}”: by your other answers, “{better}” would be about {times} times as important.</source>
        <translation>Vos réponses se contredisent (ratio de cohérence {ratio} ; jusqu’à {most}, c’est bon). Revoyez “{one}” et “{other}” : d’après vos autres réponses, “{better}” serait environ {times} fois plus important.</translation>
    </message>
</context>
<context>
    <name>PhotoDialog</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_dialog.py" line="76"/>
        <source>&amp;Previous</source>
        <translation>&amp;Précédente</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_dialog.py" line="79"/>
        <source>&amp;Next</source>
        <translation>&amp;Suivante</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_dialog.py" line="84"/>
        <source>&amp;Fetch Image</source>
        <translation>&amp;Récupérer l'image</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_dialog.py" line="87"/>
        <source>&amp;Save a Copy…</source>
        <translation>&amp;Enregistrer une copie…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_dialog.py" line="91"/>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_dialog.py" line="127"/>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_dialog.py" line="130"/>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_dialog.py" line="135"/>
        <source>The image is on the server only. Fetch it first.</source>
        <translation>L'image se trouve seulement sur le serveur. Récupérez-la d'abord.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_dialog.py" line="138"/>
        <source>Open photo</source>
        <translation>Ouvrir la photo</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_dialog.py" line="153"/>
        <source>This image cannot be shown: it is damaged or was removed.</source>
        <translation>Cette image ne peut pas être affichée : elle est endommagée ou a été supprimée.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_dialog.py" line="160"/>
        <source>Taken {when}</source>
        <translation>Prise le {when}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_dialog.py" line="162"/>
        <source>Added by {name}, {when}</source>
        <translation>Ajoutée par {name}, {when}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_dialog.py" line="166"/>
        <source>Only the thumbnail is here; the image is on the server.</source>
        <translation>Seule la vignette est ici ; l'image se trouve sur le serveur.</translation>
    </message>
</context>
<context>
    <name>PhotoList</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_list.py" line="33"/>
        <source>Photos of the site</source>
        <translation>Photos de l'emplacement</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_list.py" line="71"/>
        <source>Taken {when}</source>
        <translation>Prise le {when}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_list.py" line="73"/>
        <source>Added by {name}, {when}</source>
        <translation>Ajoutée par {name}, {when}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_list.py" line="77"/>
        <source>Only the thumbnail is here; the image is on the server.</source>
        <translation>Seule la vignette est ici ; l'image se trouve sur le serveur.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_list.py" line="79"/>
        <source>Not sent yet</source>
        <translation>Pas encore envoyée</translation>
    </message>
</context>
<context>
    <name>PhotoStrip</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_strip.py" line="91"/>
        <source>Photos of the Site</source>
        <translation>Photos de l'emplacement</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_strip.py" line="104"/>
        <source>photo {number}.jpg</source>
        <translation>photo {number}.jpg</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_strip.py" line="105"/>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_strip.py" line="106"/>
        <source>Save a Copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_strip.py" line="109"/>
        <source>Save a copy of a photo</source>
        <translation>Enregistrer une copie d'une photo</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_strip.py" line="123"/>
        <source>Take Back Photo</source>
        <translation>Reprendre la photo</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_strip.py" line="123"/>
        <source>Take this photo out of the workspace? The file it came from is not touched.</source>
        <translation>Retirer cette photo du fichier de travail ? Le fichier dont elle provient n'est pas touché.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_strip.py" line="137"/>
        <source>Take back photo</source>
        <translation>Reprendre la photo</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_strip.py" line="145"/>
        <source>Give the address of the central API first, in the panel Charging Layers.</source>
        <translation>Indiquez d'abord l'adresse de l'API centrale, dans le panneau Couches de recharge.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_strip.py" line="147"/>
        <source>Fetch photos</source>
        <translation>Récupérer les photos</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_strip.py" line="178"/>
        <source>Read photos</source>
        <translation>Lire les photos</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_strip.py" line="198"/>
        <source>{path} could not be written. Choose a folder that you may write to.</source>
        <translation>{path} n'a pas pu être écrit. Choisissez un dossier dans lequel vous pouvez écrire.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_strip.py" line="202"/>
        <source>The photo is saved as {path}.</source>
        <translation>La photo est enregistrée sous {path}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_strip.py" line="214"/>
        <source>1 image is not on the server yet: its maker has to sync first.</source>
        <translation>1 image n'est pas encore sur le serveur : son auteur doit d'abord synchroniser.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_strip.py" line="216"/>
        <source>{count} images are not on the server yet: their makers have to sync first.</source>
        <translation>{count} images ne sont pas encore sur le serveur : leurs auteurs doivent d'abord synchroniser.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_strip.py" line="236"/>
        <source>Only files on this computer can be dropped here. Save the picture first, then drop that.</source>
        <translation>Seuls des fichiers de cet ordinateur peuvent être déposés ici. Enregistrez d'abord l'image, puis déposez ce fichier.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_strip.py" line="247"/>
        <source>Select a site first.</source>
        <translation>Sélectionnez d’abord un emplacement.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_strip.py" line="250"/>
        <source>This site is not saved yet. Save it, then add photos.</source>
        <translation>Cet emplacement n'est pas encore enregistré. Enregistrez-le, puis ajoutez des photos.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_strip.py" line="254"/>
        <source>Select a photo first.</source>
        <translation>Sélectionnez d'abord une photo.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_strip.py" line="258"/>
        <source>The log does not say who added this photo. Remove it in the layer Photos instead.</source>
        <translation>Le journal n'indique pas qui a ajouté cette photo. Supprimez-la plutôt dans la couche Photos.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_strip.py" line="259"/>
        <source>Others have this photo already: it cannot be taken back.</source>
        <translation>D'autres ont déjà cette photo : elle ne peut plus être reprise.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_strip.py" line="265"/>
        <source>The image is on the server only. Fetch it first.</source>
        <translation>L'image se trouve seulement sur le serveur. Récupérez-la d'abord.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_strip.py" line="281"/>
        <source>Select a site in the list or on the map.</source>
        <translation>Sélectionnez un emplacement dans la liste ou sur la carte.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_strip.py" line="284"/>
        <source>No photos yet. Drop some here, or add them from disk.</source>
        <translation>Pas encore de photos. Déposez-en ici ou ajoutez-en depuis le disque.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_strip.py" line="286"/>
        <source>1 photo has its image on the server only (arrow).</source>
        <translation>L'image d'une photo se trouve seulement sur le serveur (flèche).</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_strip.py" line="288"/>
        <source>{count} photos have their image on the server only (arrow).</source>
        <translation>L'image de {count} photos se trouve seulement sur le serveur (flèche).</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_strip.py" line="300"/>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_strip.py" line="301"/>
        <source>Save a Copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_strip.py" line="302"/>
        <source>Take Back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_strip.py" line="303"/>
        <source>Fetch Images</source>
        <translation>Récupérer les images</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_strip.py" line="303"/>
        <source>Fetch the images of this site&apos;s photos from the server</source>
        <translation>Récupérer du serveur les images des photos de cet emplacement</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_strip.py" line="310"/>
        <source>Show the photo large (Enter)</source>
        <translation>Afficher la photo en grand (Entrée)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_strip.py" line="311"/>
        <source>Save a copy of the photo as a file</source>
        <translation>Enregistrer une copie de la photo dans un fichier</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_strip.py" line="312"/>
        <source>Take the photo back: nobody else has it yet (Delete)</source>
        <translation>Reprendre la photo : personne d'autre ne l'a encore (Suppr)</translation>
    </message>
</context>
<context>
    <name>PlacesFilter</name>
    <message>
        <location filename="../evplanner_plugin/gui/locator/places_filter.py" line="66"/>
        <source>EV Planner: sites, streets, charging</source>
        <translation>EV Planner : emplacements, rues, recharge</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/locator/places_filter.py" line="140"/>
        <source>Sites</source>
        <translation>Emplacements</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/locator/places_filter.py" line="141"/>
        <source>Streets</source>
        <translation>Rues</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/locator/places_filter.py" line="142"/>
        <source>Charging locations</source>
        <translation>Sites de recharge</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/locator/places_filter.py" line="143"/>
        <source>Charging points</source>
        <translation>Points de recharge</translation>
    </message>
</context>
<context>
    <name>PlainEdits</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/paired_commands.py" line="64"/>
        <source>Take back log entries</source>
        <translation>Reprendre des entrées</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/plain_edits.py" line="251"/>
        <source>Log of edits on the map</source>
        <translation>Journal des modifications sur la carte</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/plain_edits.py" line="294"/>
        <source>Fill in what is missing</source>
        <translation>Compléter ce qui manque</translation>
    </message>
</context>
<context>
    <name>PointsField</name>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_points.py" line="35"/>
        <source>Raw value</source>
        <translation>Valeur mesurée</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_points.py" line="35"/>
        <source>Value (0–1)</source>
        <translation>Valeur (0–1)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_points.py" line="42"/>
        <source>Add Point</source>
        <translation>Ajouter un point</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_points.py" line="42"/>
        <source>Add a point after the selected one</source>
        <translation>Ajouter un point après celui qui est choisi</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_points.py" line="46"/>
        <source>Remove Point</source>
        <translation>Supprimer le point</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_points.py" line="46"/>
        <source>Remove the selected point</source>
        <translation>Supprimer le point choisi</translation>
    </message>
</context>
<context>
    <name>Potential</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="261"/>
        <source>Potential map</source>
        <translation>Carte de potentiel</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="53"/>
        <source>Scores every place by a recipe: where would a charging point do most good?</source>
        <translation>Évalue chaque lieu selon une recette : où un point de recharge serait-il le plus utile ?</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="71"/>
        <source>potential,suitability,multi-criteria,MCDA,score,heat map,walking distance,charging,site selection</source>
        <translation>potentiel,aptitude,multicritère,MCDA,score,carte de chaleur,distance à pied,recharge,choix d’emplacements</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="78"/>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="78"/>
        <source>Name of a recipe in the workspace or of a bundled one, a file (.json), or the JSON itself.</source>
        <translation>Nom d’une recette du fichier de travail ou d’une recette fournie, un fichier (.json), ou le JSON lui-même.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="82"/>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="82"/>
        <source>Cells or points to score; nothing for the recipe&apos;s cells over the workspace&apos;s municipality.</source>
        <translation>Cellules ou points à évaluer ; vide pour couvrir la commune du fichier de travail avec les cellules de la recette.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="86"/>
        <source>Other layers for the recipe</source>
        <translation>Autres couches pour la recette</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="86"/>
        <source>JSON that names a layer of the project or a file per role, e.g. {&quot;streets&quot;: &quot;Wegenregister&quot;}.</source>
        <translation>JSON qui désigne une couche du projet ou un fichier par rôle, p. ex. {&quot;streets&quot;: &quot;Wegenregister&quot;}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="91"/>
        <source>Other weights</source>
        <translation>Autres poids</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="91"/>
        <source>JSON with weights per criterion, e.g. {&quot;uncovered&quot;: 60}; the others stay as in the recipe.</source>
        <translation>JSON avec des poids par critère, p. ex. {&quot;uncovered&quot;: 60} ; les autres restent ceux de la recette.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="96"/>
        <source>One feature per candidate with score, rank and what they are made of.</source>
        <translation>Une entité par candidat, avec son score, son rang et ce qui les compose.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="111"/>
        <source>Number of candidates</source>
        <translation>Nombre de candidats</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="112"/>
        <source>Struck by a rule</source>
        <translation>Écarté par une règle</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="113"/>
        <source>Fingerprint of the recipe</source>
        <translation>Empreinte de la recette</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="252"/>
        <source>The run could not be noted in the workspace: {reason}</source>
        <translation>Le calcul n’a pas pu être consigné dans le fichier de travail : {reason}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="57"/>
        <source>Scores candidates by a recipe and explains every score. The recipe says which layers are used, how each criterion is measured (over the walking network where it names one), how a measured figure becomes a value from 0 to 1, and what it weighs. Without candidates, the municipality of the workspace is covered with the recipe&apos;s cells.

Rules whose layer is not there are not checked, and the result names them. For a region, write only the best candidates as features and the whole as a raster.

Each candidate keeps its measured figure, its value and its contribution per criterion, its rank, and the rule that struck it if one did. In QGIS&apos;s window the result comes styled; the weights are part of the style, so that moving one recolours the map without computing anything anew.</source>
        <translation>Évalue des candidats selon une recette et explique chaque score. La recette indique quelles couches sont utilisées, comment chaque critère est mesuré (sur le réseau piéton lorsqu’elle en désigne un), comment une mesure devient une valeur de 0 à 1, et son poids. Sans candidats, la commune du fichier de travail est couverte avec les cellules de la recette.

Les règles dont la couche manque ne sont pas vérifiées, et le résultat les nomme. Pour une région, n’écrivez que les meilleurs candidats comme entités et l’ensemble en raster.

Chaque candidat conserve, par critère, sa mesure, sa valeur et sa contribution, ainsi que son rang et, le cas échéant, la règle qui l’a écarté. Dans la fenêtre de QGIS, un style est appliqué au résultat ; les poids font partie du style : en modifier un recolore la carte sans rien recalculer.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="100"/>
        <source>Only the best</source>
        <translation>Les meilleurs seulement</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="105"/>
        <source>Potential map as raster</source>
        <translation>Carte de potentiel en raster</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="105"/>
        <source>A GeoTIFF with a band for the score, the rank and each criterion&apos;s value: small for a region.</source>
        <translation>Un GeoTIFF avec une bande pour le score, le rang et la valeur de chaque critère : petit pour une région.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="115"/>
        <source>Rules that could not be checked</source>
        <translation>Règles qui n’ont pas pu être vérifiées</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="116"/>
        <source>Number of warnings</source>
        <translation>Nombre d’avertissements</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="114"/>
        <source>Recipe that was used</source>
        <translation>Recette utilisée</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="100"/>
        <source>How many candidates to write as features; 0 for all, which stability and back-test need.</source>
        <translation>Combien de candidats écrire comme entités ; 0 pour tous, ce que la stabilité et le test exigent.</translation>
    </message>
</context>
<context>
    <name>PotentialChecks</name>
    <message>
        <location filename="../evplanner_plugin/gui/potential/potential_checks.py" line="46"/>
        <source>How Sure Is This?</source>
        <translation>Est-ce bien sûr ?</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/potential_checks.py" line="262"/>
        <source>Stability</source>
        <translation>Stabilité</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/potential_checks.py" line="97"/>
        <source>Back-test</source>
        <translation>Test rétrospectif</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/potential_checks.py" line="56"/>
        <source>Learned weights</source>
        <translation>Poids appris</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/potential_checks.py" line="101"/>
        <source>Learn weights</source>
        <translation>Apprendre les poids</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/potential_checks.py" line="300"/>
        <source>Stability…</source>
        <translation>Stabilité…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/potential_checks.py" line="104"/>
        <source>Which places stay among the best when the weights move?</source>
        <translation>Quels lieux restent parmi les meilleurs quand les poids changent ?</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/potential_checks.py" line="301"/>
        <source>Back-Test…</source>
        <translation>Tester…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/potential_checks.py" line="110"/>
        <source>Would the map have predicted where charging points stand, or how busy they are?</source>
        <translation>La carte aurait-elle prédit où se trouvent les points de recharge, ou leur fréquentation ?</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/potential_checks.py" line="302"/>
        <source>Learn Weights…</source>
        <translation>Apprendre les poids…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/potential_checks.py" line="116"/>
        <source>Let measured use propose the weights</source>
        <translation>Laisser l’usage mesuré proposer les poids</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/potential_checks.py" line="132"/>
        <source>Use These Weights</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/potential_checks.py" line="132"/>
        <source>Move the sliders to the learned weights</source>
        <translation>Placer les curseurs sur les poids appris</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/potential_checks.py" line="138"/>
        <source>Back to Mine</source>
        <translation>Revenir aux miens</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/potential_checks.py" line="138"/>
        <source>Move the sliders back to where they stood before</source>
        <translation>Remettre les curseurs où ils étaient</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/potential_checks.py" line="235"/>
        <source>Stability of the ranking</source>
        <translation>Stabilité du classement</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/potential_checks.py" line="273"/>
        <source>Back-test: observed places</source>
        <translation>Test rétrospectif : lieux observés</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/potential_checks.py" line="306"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>PotentialPanel</name>
    <message>
        <location filename="../evplanner_plugin/gui/potential/potential_panel.py" line="124"/>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/potential_panel.py" line="132"/>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/potential_panel.py" line="315"/>
        <source>&amp;Run</source>
        <translation>&amp;Exécuter</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/potential_panel.py" line="145"/>
        <source>Reset &amp;Weights</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/potential_panel.py" line="147"/>
        <source>Back to the recipe&apos;s own weights</source>
        <translation>Revenir aux poids de la recette</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/potential_panel.py" line="202"/>
        <source>The potential map cannot be read. Run it again.</source>
        <translation>La carte de potentiel ne peut pas être lue. Calculez-la à nouveau.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/potential_panel.py" line="209"/>
        <source>{count} places, {struck} of them struck by a rule.</source>
        <translation>Lieux : {count}, dont écartés par une règle : {struck}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/potential_panel.py" line="305"/>
        <source>Choose a recipe.</source>
        <translation>Choisissez une recette.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/potential_panel.py" line="310"/>
        <source>Give at least one criterion a weight.</source>
        <translation>Donnez un poids à au moins un critère.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/potential_panel.py" line="315"/>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/potential_panel.py" line="318"/>
        <source>Compute the potential map with these weights</source>
        <translation>Calculer la carte de potentiel avec ces poids</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/potential_panel.py" line="336"/>
        <source>The map is being made.</source>
        <translation>La carte est en cours de calcul.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/potential_panel.py" line="338"/>
        <source>Next: {step}</source>
        <translation>Étape suivante : {step}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/potential_panel.py" line="340"/>
        <source>Next: press “Run”.</source>
        <translation>Étape suivante : appuyez sur « Exécuter ».</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/potential_panel.py" line="342"/>
        <source>Next: move a weight or click a place; “Stability…” tells how sure the ranking is.</source>
        <translation>Étape suivante : déplacez un poids ou cliquez sur un lieu ; « Stabilité… » dit si le classement est sûr.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/potential_panel.py" line="344"/>
        <source>Next: press “Select Sites…”.</source>
        <translation>Étape suivante : appuyez sur « Sélectionner… ».</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/potential_panel.py" line="345"/>
        <source>Next: press “Propose These”, or “Report…” for a page to hand on.</source>
        <translation>Étape suivante : « Proposer ceux-ci », ou « Rapport… » pour une page à transmettre.</translation>
    </message>
</context>
<context>
    <name>PotentialReport</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_report.py" line="50"/>
        <source>Report of a potential map</source>
        <translation>Rapport d’une carte de potentiel</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_report.py" line="54"/>
        <source>One page (PDF): the map, how it is made, the best places, and how sure they are</source>
        <translation>Une page (PDF) : la carte, sa méthode, les meilleurs lieux et leur certitude</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_report.py" line="58"/>
        <source>Makes a page (A4, PDF) of a potential map: the map with legend and scale, the recipe with its weights and rules, also those that could not be checked, the best places, and what the tests of stability and prediction found.

The page is a layout of the project. Restyle it as you like (Project ▸ Layouts): the next report fills that one.</source>
        <translation>Fait une page (A4, PDF) d’une carte de potentiel : la carte avec légende et échelle, la recette avec ses poids et ses règles, y compris celles qui n’ont pas pu être vérifiées, les meilleurs lieux, et les résultats des tests de stabilité et de prédiction.

La page est une mise en page du projet. Donnez-lui le style de votre choix (Projet ▸ Mises en page) : le prochain rapport la remplira.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_report.py" line="68"/>
        <source>report,PDF,page,layout,print,potential map,summary</source>
        <translation>rapport,PDF,page,mise en page,impression,carte de potentiel,résumé</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_report.py" line="118"/>
        <source>Potential map</source>
        <translation>Carte de potentiel</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_report.py" line="72"/>
        <source>What “Potential map” made.</source>
        <translation>Le résultat de « Carte de potentiel ».</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_report.py" line="76"/>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_report.py" line="76"/>
        <source>The recipe of the map, where the layer itself does not say it: a name, a file or JSON.</source>
        <translation>La recette de la carte, si la couche ne le dit pas : un nom, un fichier ou du JSON.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_report.py" line="129"/>
        <source>Selected sites</source>
        <translation>Emplacements sélectionnés</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_report.py" line="81"/>
        <source>Drawn on the map.</source>
        <translation>Dessinés sur la carte.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_report.py" line="85"/>
        <source>Robustness</source>
        <translation>Robustesse</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_report.py" line="85"/>
        <source>What “Robustness of the ranking” made: how often each place is among the best.</source>
        <translation>Le résultat de « Robustesse du classement » : à quelle fréquence chaque lieu est parmi les meilleurs.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_report.py" line="89"/>
        <source>Report of the robustness</source>
        <translation>Rapport de robustesse</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_report.py" line="89"/>
        <source>Its output REPORT (JSON).</source>
        <translation>Sa sortie REPORT (JSON).</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_report.py" line="89"/>
        <source>Report of the back-test</source>
        <translation>Rapport du test rétrospectif</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_report.py" line="89"/>
        <source>Rules not checked</source>
        <translation>Règles non vérifiées</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_report.py" line="89"/>
        <source>Codes, with commas between: the map&apos;s UNCHECKED.</source>
        <translation>Codes séparés par des virgules : UNCHECKED de la carte.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_report.py" line="95"/>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_report.py" line="95"/>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_report.py" line="95"/>
        <source>The page.</source>
        <translation>La page.</translation>
    </message>
</context>
<context>
    <name>PotentialRun</name>
    <message>
        <location filename="../evplanner_plugin/gui/potential/potential_run.py" line="71"/>
        <source>Places to score</source>
        <translation>Lieux à évaluer</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/potential_run.py" line="76"/>
        <source>The places to score cannot be opened.</source>
        <translation>Les lieux à évaluer ne peuvent pas être ouverts.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/potential_run.py" line="82"/>
        <source>Potential map</source>
        <translation>Carte de potentiel</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/potential_run.py" line="100"/>
        <source>The potential map cannot be opened.</source>
        <translation>La carte de potentiel ne peut pas être ouverte.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/potential_run.py" line="104"/>
        <source>Potential – {recipe}</source>
        <translation>Potentiel – {recipe}</translation>
    </message>
</context>
<context>
    <name>ProcessMenu</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/process_menu.py" line="36"/>
        <source>Start Step</source>
        <translation>Commencer une étape</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/proposals.py" line="157"/>
        <source>Open a workspace first, in the panel Charging Layers.</source>
        <translation>Ouvrez d’abord un fichier de travail, dans le panneau « Couches de recharge ».</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/proposals.py" line="117"/>
        <source>Look around the new site</source>
        <translation>Regarder autour du nouvel emplacement</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/proposals.py" line="155"/>
        <source>There is no map to draw on.</source>
        <translation>Il n’y a pas de carte sur laquelle dessiner.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/proposals.py" line="159"/>
        <source>Say who you are before you propose, mark or decide.</source>
        <translation>Indiquez qui vous êtes avant de proposer, de donner un avis ou de décider.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/proposals.py" line="161"/>
        <source>Your role may not do this.</source>
        <translation>Votre rôle ne peut pas faire ceci.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/proposals.py" line="163"/>
        <source>The site is no longer there.</source>
        <translation>L’emplacement n’existe plus.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/proposals.py" line="184"/>
        <source>This place lies outside {municipality}; nothing was added.</source>
        <translation>Cet endroit est hors de {municipality} ; rien n’a été ajouté.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/proposals.py" line="219"/>
        <source>Why is this place better than {name}?</source>
        <translation>Pourquoi cet endroit est-il meilleur que {name} ?</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/proposals.py" line="221"/>
        <source>Counter-Proposal</source>
        <translation>Contre-proposition</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/proposals.py" line="239"/>
        <source>Site {number}</source>
        <translation>Emplacement {number}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/proposals.py" line="251"/>
        <source>This place cannot be shown in the coordinate system of the sites.</source>
        <translation>Cet endroit ne peut pas être représenté dans le système de coordonnées des emplacements.</translation>
    </message>
</context>
<context>
    <name>ProposeBestDialog</name>
    <message>
        <location filename="../evplanner_plugin/gui/potential/propose_best_dialog.py" line="24"/>
        <source>Propose the Best Places</source>
        <translation>Proposer les meilleurs endroits</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/propose_best_dialog.py" line="25"/>
        <source>They become proposed sites in the workspace, each with its score and what that is made of.</source>
        <translation>Ils deviennent des emplacements proposés dans le fichier de travail, chacun avec son score et ce qui le compose.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/propose_best_dialog.py" line="45"/>
        <source>&amp;Number of sites</source>
        <translation>&amp;Nombre d’emplacements</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/propose_best_dialog.py" line="46"/>
        <source>&amp;Distance between them</source>
        <translation>&amp;Distance entre eux</translation>
    </message>
</context>
<context>
    <name>ProposeSites</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="40"/>
        <source>Propose sites</source>
        <translation>Proposer des emplacements</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="44"/>
        <source>Writes points into the workspace as proposed sites, each with its first log entry</source>
        <translation>Inscrit des points dans le fichier de travail comme emplacements proposés, chacun avec sa première entrée du journal</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="69"/>
        <source>Sites</source>
        <translation>Emplacements</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="83"/>
        <source>Proposed</source>
        <translation>Proposés</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="84"/>
        <source>There already</source>
        <translation>Déjà présents</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="48"/>
        <source>Writes points into the workspace as proposed sites and notes in the log who proposed them. Any layer of points will do, and a table (CSV) with coordinates. Fields with known names are taken over, in English, Dutch or French: id, name, street, house number, points, bays, power class, rationale, road manager and origin. What is not given is filled in from the layers: address, neighbourhood, road manager, the nearest charging points, and what a potential map says of the place. That is kept with the site as it was at that moment.

A point is skipped where a site with the same id is there already, or where it lies within a few metres of a site that was neither rejected nor cancelled. Points outside the municipality and rows without a place are left out and counted.</source>
        <translation>Écrit des points comme emplacements proposés dans le fichier de travail et note dans le journal qui les a proposés. Toute couche de points convient, ainsi qu’un tableau (CSV) avec des coordonnées. Les champs aux noms connus sont repris, en anglais, néerlandais ou français : id, nom, rue, numéro, points de recharge, emplacements de stationnement, classe de puissance, motivation, gestionnaire de voirie et origine. Ce qui manque vient des couches : adresse, quartier, gestionnaire de voirie, points de recharge les plus proches et ce qu’une carte de potentiel dit de l’endroit. Cela reste avec l’emplacement tel qu’il était à ce moment.

Un point est sauté là où existe déjà un emplacement avec le même identifiant, ou à quelques mètres d’un emplacement qui n’a été ni rejeté ni annulé. Les points hors de la commune et les lignes sans lieu sont laissés de côté et comptés.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="62"/>
        <source>sites,propose,strategic,log,charging,import,CSV,GeoJSON,counter-proposal</source>
        <translation>emplacements,proposer,stratégique,journal,recharge,importer,CSV,GeoJSON,contre-proposition</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="69"/>
        <source>Points, e.g. what “Select sites” made, or a table (CSV) with coordinates.</source>
        <translation>Des points, p. ex. le résultat de « Sélectionner des emplacements », ou un tableau (CSV) avec des coordonnées.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="74"/>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="76"/>
        <source>Why they are proposed: {codes}.</source>
        <translation>Pourquoi ils sont proposés : {codes}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="77"/>
        <source>Counter-proposal to</source>
        <translation>Contre-proposition à</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="77"/>
        <source>The id of the site in whose place they are proposed, or nothing.</source>
        <translation>L’identifiant de l’emplacement à la place duquel ils sont proposés, ou rien.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="85"/>
        <source>Outside the municipality</source>
        <translation>Hors de la commune</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="86"/>
        <source>Without a place</source>
        <translation>Sans lieu</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="89"/>
        <source>Potential map</source>
        <translation>Carte de potentiel</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="89"/>
        <source>The map whose score is kept with each site; nothing for the one that the project shows.</source>
        <translation>La carte dont le score est gardé avec chaque emplacement ; rien pour celle que le projet montre.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="94"/>
        <source>Metres between two sites at least</source>
        <translation>Mètres au moins entre deux emplacements</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="94"/>
        <source>A point nearer to a site than this is skipped; 0 to go by ids alone.</source>
        <translation>Un point plus proche d’un emplacement est sauté ; 0 pour ne tenir compte que des identifiants.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="102"/>
        <source>How the table is to be read</source>
        <translation>Comment lire le tableau</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="102"/>
        <source>For a table (CSV), JSON with what is guessed otherwise: {&quot;x&quot;: &quot;X&quot;, &quot;y&quot;: &quot;Y&quot;, &quot;crs&quot;: &quot;EPSG:31370&quot;, &quot;delimiter&quot;: &quot;;&quot;, &quot;decimal&quot;: &quot;,&quot;}.</source>
        <translation>Pour un tableau (CSV), JSON avec ce qui est deviné sinon : {&quot;x&quot;: &quot;X&quot;, &quot;y&quot;: &quot;Y&quot;, &quot;crs&quot;: &quot;EPSG:31370&quot;, &quot;delimiter&quot;: &quot;;&quot;, &quot;decimal&quot;: &quot;,&quot;}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="110"/>
        <source>Remark on the counter-proposal</source>
        <translation>Remarque sur la contre-proposition</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="110"/>
        <source>Why they are better; the log of the other site shows it.</source>
        <translation>Pourquoi ils sont meilleurs ; le journal de l’autre emplacement le montre.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="149"/>
        <source>1 number of points or bays is no whole number and was left out.</source>
        <translation>1 nombre de points ou d’emplacements n’est pas un nombre entier et a été laissé de côté.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="149"/>
        <source>{count} numbers of points or bays are no whole numbers and were left out.</source>
        <translation>{count} nombres de points ou d’emplacements ne sont pas entiers et ont été laissés de côté.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="207"/>
        <source>1 point lies outside {municipality} and was left out.</source>
        <translation>1 point est hors de {municipality} et a été laissé de côté.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="207"/>
        <source>{count} points lie outside {municipality} and were left out.</source>
        <translation>{count} points sont hors de {municipality} et ont été laissés de côté.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="216"/>
        <source>1 point lies at 0, 0: nobody filled in where it is.</source>
        <translation>1 point est à 0, 0 : personne n’a rempli où il se trouve.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="216"/>
        <source>{count} points lie at 0, 0: nobody filled in where they are.</source>
        <translation>{count} points sont à 0, 0 : personne n’a rempli où ils se trouvent.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="221"/>
        <source>1 row has no place and was left out.</source>
        <translation>1 ligne n’a pas de lieu et a été laissée de côté.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="221"/>
        <source>{count} rows have no place and were left out.</source>
        <translation>{count} lignes n’ont pas de lieu et ont été laissées de côté.</translation>
    </message>
</context>
<context>
    <name>RankingGroup</name>
    <message>
        <location filename="../evplanner_plugin/gui/potential/ranking_group.py" line="29"/>
        <source>Best Places</source>
        <translation>Meilleurs lieux</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/ranking_group.py" line="33"/>
        <source>Ranked list of places</source>
        <translation>Liste des lieux par rang</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/ranking_group.py" line="47"/>
        <source>Zoom To</source>
        <translation>Zoomer sur</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/ranking_group.py" line="47"/>
        <source>Zoom the map to the selected place</source>
        <translation>Zoomer sur le lieu sélectionné</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/ranking_group.py" line="53"/>
        <source>Select Sites…</source>
        <translation>Sélectionner…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/ranking_group.py" line="53"/>
        <source>Select the best places, with a distance between them</source>
        <translation>Sélectionner comme emplacements les meilleurs lieux, en gardant une distance entre eux</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/ranking_group.py" line="59"/>
        <source>Propose These</source>
        <translation>Proposer</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/ranking_group.py" line="59"/>
        <source>Write the selected places into the workspace as proposed sites</source>
        <translation>Inscrire les lieux sélectionnés dans le fichier de travail comme emplacements proposés</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/ranking_group.py" line="65"/>
        <source>Propose Best…</source>
        <translation>Proposer les meilleurs…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/ranking_group.py" line="65"/>
        <source>Write the best places of this list, with a distance between them, into the workspace at once</source>
        <translation>Écrire d’un coup les meilleurs endroits de cette liste, espacés, dans le fichier de travail</translation>
    </message>
</context>
<context>
    <name>RankingModel</name>
    <message>
        <location filename="../evplanner_plugin/gui/potential/ranking_model.py" line="108"/>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/ranking_model.py" line="109"/>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/ranking_model.py" line="112"/>
        <source>Street or cell</source>
        <translation>Rue ou cellule</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/ranking_model.py" line="145"/>
        <source>cell {number}</source>
        <translation>cellule {number}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/ranking_model.py" line="110"/>
        <source>Top {top}</source>
        <translation>Top {top}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/ranking_model.py" line="111"/>
        <source>Ranks</source>
        <translation>Rangs</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/ranking_model.py" line="112"/>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/ranking_model.py" line="116"/>
        <source>How often it is among the {top} best when the weights move</source>
        <translation>Fréquence parmi les {top} meilleurs quand les poids changent</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/ranking_model.py" line="117"/>
        <source>Between which ranks it stays in nine of ten draws of the weights</source>
        <translation>Entre quels rangs il reste dans neuf tirages de poids sur dix</translation>
    </message>
</context>
<context>
    <name>RecipeBox</name>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_box.py" line="34"/>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_box.py" line="35"/>
        <source>How the potential map is made: candidates, criteria, weights and rules</source>
        <translation>Comment la carte de potentiel est établie : candidats, critères, poids et règles</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_box.py" line="48"/>
        <source>Open file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_box.py" line="48"/>
        <source>Open a recipe from a file (JSON)</source>
        <translation>Ouvrir une recette à partir d’un fichier (JSON)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_box.py" line="186"/>
        <source>Hexagons {spacing} m apart.</source>
        <translation>Hexagones espacés de {spacing} m.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_box.py" line="187"/>
        <source>Squares {spacing} m apart.</source>
        <translation>Carrés espacés de {spacing} m.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_box.py" line="191"/>
        <source>Candidates {spacing} m apart.</source>
        <translation>Candidats espacés de {spacing} m.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_box.py" line="193"/>
        <source>Criteria: {criteria}, hard rules: {rules}.</source>
        <translation>Critères : {criteria}, règles d’exclusion : {rules}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_box.py" line="199"/>
        <source>Open Recipe</source>
        <translation>Ouvrir une recette</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_box.py" line="199"/>
        <source>Recipes (*.json)</source>
        <translation>Recettes (*.json)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_box.py" line="40"/>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_box.py" line="40"/>
        <source>Edit the recipe: criteria, weights, rules, layers</source>
        <translation>Modifier la recette : critères, poids, règles, couches</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_box.py" line="44"/>
        <source>New From a Copy…</source>
        <translation>Nouvelle à partir d’une copie…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_box.py" line="44"/>
        <source>Make a new recipe that begins as a copy of this one</source>
        <translation>Créer une nouvelle recette qui commence comme une copie de celle-ci</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_box.py" line="119"/>
        <source>{title} (copy)</source>
        <translation>{title} (copie)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_box.py" line="120"/>
        <source>New Recipe</source>
        <translation>Nouvelle recette</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_box.py" line="168"/>
        <source>{title} (not saved)</source>
        <translation>{title} (non enregistrée)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_box.py" line="188"/>
        <source>Points {spacing} m apart along streets.</source>
        <translation>Points tous les {spacing} m le long des rues.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_box.py" line="189"/>
        <source>The features of a layer.</source>
        <translation>Les entités d’une couche.</translation>
    </message>
</context>
<context>
    <name>RecipeEditor</name>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor.py" line="51"/>
        <source>Edit Recipe</source>
        <translation>Modifier la recette</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor.py" line="63"/>
        <source>Criteria</source>
        <translation>Critères</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor.py" line="63"/>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor.py" line="63"/>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor.py" line="63"/>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor.py" line="130"/>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor.py" line="142"/>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor.py" line="142"/>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor.py" line="155"/>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor.py" line="155"/>
        <source>Replace the recipe by one from a file (JSON)</source>
        <translation>Remplacer la recette par celle d’un fichier (JSON)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor.py" line="159"/>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor.py" line="224"/>
        <source>Write the recipe to a file (JSON)</source>
        <translation>Écrire la recette dans un fichier (JSON)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor.py" line="173"/>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor.py" line="175"/>
        <source>Go to the field that is wrong</source>
        <translation>Aller au champ erroné</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor.py" line="186"/>
        <source>&amp;Save in the Workspace</source>
        <translation>&amp;Enregistrer dans le fichier de travail</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor.py" line="188"/>
        <source>&amp;Use Without Saving</source>
        <translation>&amp;Utiliser sans enregistrer</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor.py" line="222"/>
        <source>No workspace is open; export the recipe, or use it.</source>
        <translation>Aucun fichier de travail n’est ouvert ; exportez la recette ou utilisez-la.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor.py" line="224"/>
        <source>Keep the recipe in the workspace, and use it</source>
        <translation>Garder la recette dans le fichier de travail et l’utiliser</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor.py" line="224"/>
        <source>Use the recipe until QGIS is closed</source>
        <translation>Utiliser la recette jusqu’à la fermeture de QGIS</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor.py" line="247"/>
        <source>Save in the Workspace</source>
        <translation>Enregistrer dans le fichier de travail</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor.py" line="247"/>
        <source>There is another recipe {name} with version {version} already.</source>
        <translation>Il existe déjà une autre recette {name} avec la version {version}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor.py" line="257"/>
        <source>Both can be kept, as two versions.</source>
        <translation>Les deux peuvent être gardées, comme deux versions.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor.py" line="258"/>
        <source>Save as Version {version}</source>
        <translation>Enregistrer comme version {version}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor.py" line="261"/>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor.py" line="267"/>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor.py" line="272"/>
        <source>The recipe was changed and not saved.</source>
        <translation>La recette a été modifiée et n’est pas enregistrée.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor.py" line="279"/>
        <source>Discard the Changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor.py" line="280"/>
        <source>Go on Editing</source>
        <translation>Continuer la modification</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor.py" line="285"/>
        <source>Import Recipe</source>
        <translation>Importer une recette</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor.py" line="293"/>
        <source>Recipes (*.json)</source>
        <translation>Recettes (*.json)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor.py" line="293"/>
        <source>Export Recipe</source>
        <translation>Exporter la recette</translation>
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
        <location filename="../evplanner_plugin/algorithms/record_entry.py" line="44"/>
        <source>log,mark,comment,approve,reject,decision,site</source>
        <translation>journal,avis,commentaire,approuver,rejeter,décision,emplacement</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/record_entry.py" line="51"/>
        <source>Site</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/record_entry.py" line="55"/>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/record_entry.py" line="57"/>
        <source>What happened: {kinds}.</source>
        <translation>Ce qui s’est passé : {kinds}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/record_entry.py" line="58"/>
        <source>Details (JSON)</source>
        <translation>Détails (JSON)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/record_entry.py" line="58"/>
        <source>What belongs to the kind, as a JSON object.</source>
        <translation>Les données propres au type, sous forme d’objet JSON.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/record_entry.py" line="33"/>
        <source>Adds one entry to the log of a proposed site, or of each of several. Entries are only ever added; a site&apos;s status follows from all of them. Who may record what is said by the process that the workspace follows. The details are JSON and depend on the kind, for example:

marked: {&quot;mark&quot;: &quot;up&quot;, &quot;reason&quot;: &quot;Beside the church&quot;} (up, down or question)
commented: {&quot;text&quot;: &quot;Mind the tree&quot;}
approved, rejected: {&quot;reason&quot;: &quot;College of 3 March&quot;, &quot;supersedes&quot;: []}</source>
        <translation>Ajoute une entrée au journal d’un emplacement proposé, ou de chacun de plusieurs. Les entrées sont seulement ajoutées ; l’état d’un emplacement découle de toutes. Le processus que suit le fichier de travail dit qui peut consigner quoi. Les détails sont du JSON et dépendent du genre, par exemple :

marked: {&quot;mark&quot;: &quot;up&quot;, &quot;reason&quot;: &quot;À côté de l’église&quot;} (up, down ou question)
commented: {&quot;text&quot;: &quot;Attention à l’arbre&quot;}
approved, rejected: {&quot;reason&quot;: &quot;Collège du 3 mars&quot;, &quot;supersedes&quot;: []}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/record_entry.py" line="51"/>
        <source>The id of the proposed site (a UUID), or several separated by commas.</source>
        <translation>L’identifiant de l’emplacement proposé (un UUID), ou plusieurs séparés par des virgules.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/record_entry.py" line="63"/>
        <source>Id of the entry, or of each, separated by commas</source>
        <translation>Identifiant de l’entrée, ou de chacune, séparés par des virgules</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/record_entry.py" line="64"/>
        <source>Status of the site, or of each</source>
        <translation>État de l’emplacement, ou de chacun</translation>
    </message>
</context>
<context>
    <name>RelatedSites</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/related_sites.py" line="38"/>
        <source>Proposed instead of {name}</source>
        <translation>Proposé à la place de {name}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/related_sites.py" line="40"/>
        <source>Counter-proposal: {name}</source>
        <translation>Contre-proposition : {name}</translation>
    </message>
</context>
<context>
    <name>RemarkDialog</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/remark_dialog.py" line="51"/>
        <source>The text has {count} characters; {most} are possible.</source>
        <translation>Le texte compte {count} caractères ; {most} sont possibles.</translation>
    </message>
</context>
<context>
    <name>ResolveConflicts</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/resolve_conflicts.py" line="30"/>
        <source>Resolve conflicts</source>
        <translation>Résoudre les conflits</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/resolve_conflicts.py" line="34"/>
        <source>Decides about features that were changed both here and in the central database</source>
        <translation>Décide des objets modifiés à la fois ici et dans la base de données centrale</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/resolve_conflicts.py" line="38"/>
        <source>Writes decisions about conflicts into the workspace: per field my value, theirs or another one. What is not decided stays a conflict. Nothing is sent: the next sync does that. Before anything of mine is given up a backup of the workspace is made beside it. The panel “Charging Layers” has a window for this; the decisions as JSON are for scripts, for example:

[{&quot;collection&quot;: &quot;proposed_site&quot;, &quot;id&quot;: &quot;…&quot;, &quot;rev&quot;: 12, &quot;choices&quot;: {&quot;name&quot;: &quot;mine&quot;, &quot;bays&quot;: {&quot;own&quot;: 4}}}]

Where one side removed the feature there is one choice for all of it: {&quot;&quot;: &quot;theirs&quot;}.</source>
        <translation>Écrit dans le fichier de travail les décisions sur les conflits : par champ ma valeur, la leur ou une autre. Ce qui n’est pas décidé reste un conflit. Rien n’est envoyé : la prochaine synchronisation s’en charge. Avant que quelque chose de moi soit abandonné, une sauvegarde est faite à côté du fichier de travail. Le panneau « Couches de recharge » a une fenêtre pour cela ; les décisions en JSON sont pour les scripts, par exemple :

[{&quot;collection&quot;: &quot;proposed_site&quot;, &quot;id&quot;: &quot;…&quot;, &quot;rev&quot;: 12, &quot;choices&quot;: {&quot;name&quot;: &quot;mine&quot;, &quot;bays&quot;: {&quot;own&quot;: 4}}}]

Là où un côté a supprimé l’objet, il y a un seul choix pour le tout : {&quot;&quot;: &quot;theirs&quot;}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/resolve_conflicts.py" line="49"/>
        <source>conflict,resolve,merge,mine,theirs,sync,central</source>
        <translation>conflit,résoudre,fusionner,le mien,le leur,synchroniser,central</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/resolve_conflicts.py" line="54"/>
        <source>Decisions (JSON)</source>
        <translation>Décisions (JSON)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/resolve_conflicts.py" line="54"/>
        <source>A list of objects with collection, id, rev and choices.</source>
        <translation>Une liste d’objets avec collection, id, rev et choices.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/resolve_conflicts.py" line="58"/>
        <source>All other conflicts</source>
        <translation>Tous les autres conflits</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/resolve_conflicts.py" line="58"/>
        <source>Leave as they are</source>
        <translation>Laisser tels quels</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/resolve_conflicts.py" line="58"/>
        <source>Take mine</source>
        <translation>Prendre les miens</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/resolve_conflicts.py" line="58"/>
        <source>Take theirs</source>
        <translation>Prendre les leurs</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/resolve_conflicts.py" line="58"/>
        <source>What becomes of a conflict without a decision: it stays (0), mine is kept (1), theirs taken (2).</source>
        <translation>Ce qu’il advient d’un conflit sans décision : il reste (0), le mien est gardé (1), le leur est pris (2).</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/resolve_conflicts.py" line="67"/>
        <source>Make a backup first</source>
        <translation>Faire d’abord une sauvegarde</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/resolve_conflicts.py" line="67"/>
        <source>A copy of the workspace beside it, made only if something of mine is given up.</source>
        <translation>Une copie à côté du fichier de travail, faite seulement si quelque chose de moi est abandonné.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/resolve_conflicts.py" line="72"/>
        <source>Resolved</source>
        <translation>Résolus</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/resolve_conflicts.py" line="73"/>
        <source>Conflicts left</source>
        <translation>Conflits restants</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/resolve_conflicts.py" line="74"/>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/resolve_conflicts.py" line="92"/>
        <source>Backup: {path}</source>
        <translation>Sauvegarde : {path}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/resolve_conflicts.py" line="112"/>
        <source>{feature} was changed again meanwhile, or not everything in it is decided.</source>
        <translation>{feature} a de nouveau été modifié entre-temps, ou tout n’y est pas décidé.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/resolve_conflicts.py" line="120"/>
        <source>There is no conflict about {feature} any more.</source>
        <translation>Il n’y a plus de conflit sur {feature}.</translation>
    </message>
</context>
<context>
    <name>ResultActions</name>
    <message>
        <location filename="../evplanner_plugin/gui/potential/result_actions.py" line="35"/>
        <source>Keep…</source>
        <translation>Conserver…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/result_actions.py" line="35"/>
        <source>Save the map in a file; a temporary one is gone when QGIS is closed</source>
        <translation>Enregistrer la carte dans un fichier ; une carte temporaire disparaît à la fermeture de QGIS</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/result_actions.py" line="150"/>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/result_actions.py" line="41"/>
        <source>Make a page (PDF) with the map, the recipe, the best places and how sure they are</source>
        <translation>Faire une page (PDF) avec la carte, la recette, les meilleurs lieux et leur certitude</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/result_actions.py" line="120"/>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/result_actions.py" line="109"/>
        <source>Keep the Potential Map</source>
        <translation>Conserver la carte de potentiel</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/result_actions.py" line="109"/>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/result_actions.py" line="120"/>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/result_actions.py" line="129"/>
        <source>The report was not written.</source>
        <translation>Le rapport n’a pas été écrit.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/result_actions.py" line="132"/>
        <source>The report is in {path}.</source>
        <translation>Le rapport se trouve dans {path}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/result_actions.py" line="132"/>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/result_actions.py" line="150"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Robustness</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/robustness.py" line="49"/>
        <source>Robustness of the ranking</source>
        <translation>Robustesse du classement</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/robustness.py" line="53"/>
        <source>Which places stay among the best, whatever the weights?</source>
        <translation>Quels lieux restent parmi les meilleurs, quels que soient les poids ?</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/robustness.py" line="57"/>
        <source>Weights are opinions. This draws many weightings around yours, ranks the places of a potential map under each, and tells for every place in which share of the draws it is among the best, and between which ranks it lies in 90 % of them. A sentence says which places hardly depend on the weights, and which weight moves the ranking most.

A criterion with the weight 0 stays out. The same seed gives the same result. Shares are exact for the draws made, and so are the ranks near the top; ranks further down are read from 100 of the draws.</source>
        <translation>Les poids sont des opinions. Ceci tire de nombreuses pondérations autour des vôtres, classe sous chacune les lieux d’une carte de potentiel et dit pour chaque lieu dans quelle part des tirages il est parmi les meilleurs, et entre quels rangs il se situe dans 90 % d’entre eux. Une phrase dit quelles places ne dépendent guère des poids, et quel poids modifie le plus le classement.

Un critère de poids 0 reste en dehors. La même graine donne le même résultat. Les parts sont exactes pour les tirages faits, ainsi que les rangs proches du sommet ; les rangs plus bas sont lus dans 100 des tirages.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/robustness.py" line="68"/>
        <source>robustness,sensitivity,stability,weights,uncertainty,rank,Monte Carlo</source>
        <translation>robustesse,sensibilité,stabilité,poids,incertitude,rang,Monte-Carlo</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/robustness.py" line="72"/>
        <source>Potential map</source>
        <translation>Carte de potentiel</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/robustness.py" line="72"/>
        <source>What “Potential map” made.</source>
        <translation>Le résultat de « Carte de potentiel ».</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/robustness.py" line="76"/>
        <source>Draws</source>
        <translation>Tirages</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/robustness.py" line="76"/>
        <source>How many weightings are drawn around yours.</source>
        <translation>Combien de pondérations sont tirées autour des vôtres.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/robustness.py" line="80"/>
        <source>Length of the top</source>
        <translation>Longueur du top</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/robustness.py" line="80"/>
        <source>Being among how many best places counts.</source>
        <translation>Être parmi combien de meilleurs lieux compte.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/robustness.py" line="84"/>
        <source>Spread of the weights</source>
        <translation>Dispersion des poids</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/robustness.py" line="84"/>
        <source>How far the draws go from your weights: 0 not at all; 0.5 a typical weight moves by about half of itself; 1 around equal weights every weighting is as likely as any other.</source>
        <translation>À quel point les tirages s’écartent de vos poids : 0 pas du tout ; 0,5 un poids typique bouge d’environ sa moitié ; 1 autour de poids égaux, toute pondération est aussi probable qu’une autre.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/robustness.py" line="91"/>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/robustness.py" line="91"/>
        <source>The same seed gives the same draws.</source>
        <translation>La même graine donne les mêmes tirages.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/robustness.py" line="96"/>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/robustness.py" line="96"/>
        <source>The recipe of the map, where the layer itself does not say it: a name, a file or JSON.</source>
        <translation>La recette de la carte, si la couche ne le dit pas : un nom, un fichier ou du JSON.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/robustness.py" line="101"/>
        <source>Other weights</source>
        <translation>Autres poids</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/robustness.py" line="101"/>
        <source>JSON with a weight for each criterion, e.g. {&quot;uncovered&quot;: 60, &quot;nearest&quot;: 40}, or nothing.</source>
        <translation>JSON avec un poids pour chaque critère, p. ex. {&quot;uncovered&quot;: 60, &quot;nearest&quot;: 40}, ou vide.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/robustness.py" line="106"/>
        <source>Robustness</source>
        <translation>Robustesse</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/robustness.py" line="106"/>
        <source>Each place with its share of draws in the top and its rank interval.</source>
        <translation>Chaque lieu avec sa part de tirages dans le top et son intervalle de rang.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/robustness.py" line="110"/>
        <source>Stable places in the top</source>
        <translation>Lieux stables dans le top</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/robustness.py" line="111"/>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/robustness.py" line="112"/>
        <source>Report (JSON)</source>
        <translation>Rapport (JSON)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/robustness.py" line="127"/>
        <source>The map does not say by which recipe it was made: its weights are worked out from it as those of a weighted mean. Give the recipe to be sure.</source>
        <translation>La carte ne dit pas par quelle recette elle a été faite : ses poids en sont déduits comme ceux d’une moyenne pondérée. Donnez la recette pour en être sûr.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/robustness.py" line="181"/>
        <source>Robustness · {map}</source>
        <translation>Robustesse · {map}</translation>
    </message>
</context>
<context>
    <name>RowsPreview</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/import_fields.py" line="114"/>
        <source>First rows</source>
        <translation>Premières lignes</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_rules.py" line="39"/>
        <source>Said of a place that does not meet the rule</source>
        <translation>Dit d’un lieu qui ne respecte pas la règle</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_rules.py" line="41"/>
        <source>Where the rule and its figures come from</source>
        <translation>D’où viennent la règle et ses chiffres</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_rules.py" line="43"/>
        <source>Small letters, digits and underscores</source>
        <translation>Minuscules, chiffres et tirets bas</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_rules.py" line="92"/>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_rules.py" line="93"/>
        <source>No rule yet: every place is scored. Add one to leave places out.</source>
        <translation>Pas encore de règle : chaque lieu reçoit un score. Ajoutez-en une pour écarter des lieux.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_rules.py" line="97"/>
        <source>Remove Rule</source>
        <translation>Supprimer la règle</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_rules.py" line="98"/>
        <source>Duplicate Rule</source>
        <translation>Dupliquer la règle</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_rules.py" line="126"/>
        <source>Rule “{title}”, {field}</source>
        <translation>Règle “{title}”, {field}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_rules.py" line="137"/>
        <source>Add Rule</source>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_rules.py" line="141"/>
        <source>Move Rule</source>
        <translation>Déplacer la règle</translation>
    </message>
</context>
<context>
    <name>SelectSites</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="62"/>
        <source>Select sites</source>
        <translation>Sélectionner des emplacements</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="109"/>
        <source>Potential map</source>
        <translation>Carte de potentiel</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="109"/>
        <source>What “Potential map” made.</source>
        <translation>Le résultat de « Carte de potentiel ».</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="132"/>
        <source>Streets</source>
        <translation>Rues</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="139"/>
        <source>Existing charging points</source>
        <translation>Points de recharge existants</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="148"/>
        <source>Number of sites</source>
        <translation>Nombre d’emplacements</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="91"/>
        <source>Other weights</source>
        <translation>Autres poids</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="91"/>
        <source>JSON with a weight for each criterion, e.g. {&quot;uncovered&quot;: 60, &quot;nearest&quot;: 40}, or nothing.</source>
        <translation>JSON avec un poids pour chaque critère, p. ex. {&quot;uncovered&quot;: 60, &quot;nearest&quot;: 40}, ou vide.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="96"/>
        <source>Selected sites</source>
        <translation>Emplacements sélectionnés</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="100"/>
        <source>Number of sites selected</source>
        <translation>Nombre d’emplacements sélectionnés</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="66"/>
        <source>Takes the best places that keep their distance, or those that together cover most demand</source>
        <translation>Prend les meilleurs lieux qui gardent leurs distances, ou ceux qui couvrent ensemble le plus de demande</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="70"/>
        <source>Best places with spacing: takes the candidate with the highest score, leaves out all that are nearer to it than the spacing, takes the next, and so on. What is near an existing charging point can be left out.

Cover most demand: chooses the sites that together bring most demand within walking distance; what existing charging points cover already does not count. The result says how much any other choice could cover at most, so the gap to the best possible is certain. Proven optimum goes on until no better choice can exist, or until the time is up.

Sites can be limited by number, budget, capacity and the distance between them. Each site is put on the nearest street where a layer of streets is given. The same map gives the same sites.</source>
        <translation>Meilleurs lieux avec espacement : prend le candidat au score le plus élevé, écarte tous ceux qui en sont plus proches que l’espacement, prend le suivant, et ainsi de suite. Ce qui est proche d’un point de recharge existant peut être écarté.

Couvrir le plus de demande : choisit les emplacements qui ensemble amènent le plus de demande à distance de marche ; ce que les points de recharge existants couvrent déjà ne compte pas. Le résultat dit combien tout autre choix pourrait couvrir au plus : l’écart avec le meilleur possible est donc certain. Optimum prouvé continue jusqu’à ce qu’aucun meilleur choix ne puisse exister, ou jusqu’à ce que le temps soit écoulé.

Les emplacements peuvent être limités par leur nombre, un budget, une capacité et la distance entre eux. Chaque emplacement est placé sur la rue la plus proche si une couche de rues est donnée. La même carte donne les mêmes emplacements.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="83"/>
        <source>sites,best,greedy,spacing,selection,location,charging,coverage,maximum covering,optimum,budget,capacity</source>
        <translation>emplacements,meilleurs,espacement,sélection,emplacement,recharge,couverture,couverture maximale,optimum,budget,capacité</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="96"/>
        <source>One point per site, in the order of choice, with its score and what that is made of.</source>
        <translation>Un point par emplacement, dans l’ordre du choix, avec son score et sa composition.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="101"/>
        <source>Demand that the sites cover</source>
        <translation>Demande couverte par les emplacements</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="102"/>
        <source>Demand in all</source>
        <translation>Demande totale</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="103"/>
        <source>What no choice covers more than</source>
        <translation>Ce qu’aucun choix ne dépasse</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="104"/>
        <source>Gap to the best possible (0–1)</source>
        <translation>Écart avec le meilleur possible (0–1)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="105"/>
        <source>How the sites were chosen</source>
        <translation>Comment les emplacements ont été choisis</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="106"/>
        <source>The result in a sentence</source>
        <translation>Le résultat en une phrase</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="113"/>
        <source>Best places with spacing</source>
        <translation>Meilleurs lieux avec espacement</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="113"/>
        <source>Cover most demand</source>
        <translation>Couvrir le plus de demande</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="113"/>
        <source>Proven optimum</source>
        <translation>Optimum prouvé</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="114"/>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="114"/>
        <source>By score alone, or by the demand that the sites cover together.</source>
        <translation>Sur le score seul, ou sur la demande que les emplacements couvrent ensemble.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="118"/>
        <source>Demand</source>
        <translation>Demande</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="118"/>
        <source>Points to be covered, such as dwellings; needed by the second and third method.</source>
        <translation>Points à couvrir, comme des logements ; nécessaires pour la deuxième et la troisième méthode.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="122"/>
        <source>How much a point counts</source>
        <translation>Combien compte un point</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="122"/>
        <source>A field with numbers, such as dwellings without parking; nothing to count each point once.</source>
        <translation>Un champ numérique, comme les logements sans stationnement ; vide pour compter chaque point une fois.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="132"/>
        <source>Sites are put on the nearest one and take its name, and people walk along them; without streets distances are straight. Where there is a field walkable, 0 bars a street.</source>
        <translation>Les emplacements sont placés sur la plus proche et en prennent le nom, et les gens marchent le long d’elles ; sans rues, les distances sont à vol d’oiseau. S’il y a un champ walkable, 0 exclut une rue.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="139"/>
        <source>Candidates nearer to one of them than the spacing are left out; what they cover does not count.</source>
        <translation>Les candidats plus proches de l’un d’eux que l’espacement sont écartés ; ce qu’ils couvrent ne compte pas.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="148"/>
        <source>At most; fewer where no more fit. 0 where only the budget limits the number.</source>
        <translation>Au plus ; moins s’il n’y a plus de place. 0 si seul le budget limite le nombre.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="152"/>
        <source>Spacing or walking distance in metres</source>
        <translation>Espacement ou distance à pied en mètres</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="152"/>
        <source>Best places: two sites are at least this far apart in a straight line. Covering: demand within this walking distance of a site is covered.</source>
        <translation>Meilleurs lieux : deux emplacements sont au moins aussi éloignés à vol d’oiseau. Couverture : la demande à cette distance à pied d’un emplacement est couverte.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="161"/>
        <source>Distance between sites at least, when covering</source>
        <translation>Distance minimale entre emplacements, pour la couverture</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="161"/>
        <source>In a straight line; 0 for none.</source>
        <translation>À vol d’oiseau ; 0 pour aucune.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="168"/>
        <source>Capacity of a site</source>
        <translation>Capacité par emplacement</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="168"/>
        <source>The most demand that one site can serve; nothing for no limit.</source>
        <translation>La plus grande demande qu’un emplacement peut servir ; vide pour aucune limite.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="173"/>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="173"/>
        <source>What all sites may cost together; nothing for no limit.</source>
        <translation>Ce que tous les emplacements peuvent coûter ensemble ; vide pour aucune limite.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="178"/>
        <source>Cost of a site</source>
        <translation>Coût par emplacement</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="178"/>
        <source>Field of the potential map with what a site costs there; nothing where each costs 1.</source>
        <translation>Champ de la carte de potentiel avec le coût d’un emplacement à cet endroit ; vide si chacun coûte 1.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="189"/>
        <source>Seconds at most</source>
        <translation>Secondes au maximum</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="189"/>
        <source>For the proof; then the best choice found is given, with the gap that is certain.</source>
        <translation>Pour la preuve ; ensuite le meilleur choix trouvé est donné, avec l’écart certain.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="245"/>
        <source>A budget and a capacity count only for covering; here the best places were taken without.</source>
        <translation>Un budget et une capacité ne comptent que pour la couverture ; ici les meilleurs lieux ont été pris sans eux.</translation>
    </message>
</context>
<context>
    <name>SelectSitesDialog</name>
    <message>
        <location filename="../evplanner_plugin/gui/potential/select_sites_dialog.py" line="48"/>
        <source>Select Sites</source>
        <translation>Sélectionner des emplacements</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/select_sites_dialog.py" line="104"/>
        <source>In a straight line, from centre to centre</source>
        <translation>À vol d’oiseau, de centre à centre</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/select_sites_dialog.py" line="162"/>
        <source>Number of sites</source>
        <translation>Nombre d’emplacements</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/select_sites_dialog.py" line="163"/>
        <source>Distance between sites at least</source>
        <translation>Distance minimale entre les emplacements</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/select_sites_dialog.py" line="88"/>
        <source>Best places with spacing</source>
        <translation>Meilleurs lieux avec espacement</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/select_sites_dialog.py" line="89"/>
        <source>Cover most demand</source>
        <translation>Couvrir le plus de demande</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/select_sites_dialog.py" line="90"/>
        <source>Proven optimum</source>
        <translation>Optimum prouvé</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/select_sites_dialog.py" line="106"/>
        <source>On foot over the streets where the workspace has them</source>
        <translation>À pied par les rues si le fichier de travail en a</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/select_sites_dialog.py" line="128"/>
        <source>More limits</source>
        <translation>Autres limites</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/select_sites_dialog.py" line="131"/>
        <source>any</source>
        <translation>libre</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/select_sites_dialog.py" line="133"/>
        <source>The most demand that one site can serve</source>
        <translation>La plus grande demande qu’un emplacement peut servir</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/select_sites_dialog.py" line="135"/>
        <source>What all sites may cost together</source>
        <translation>Ce que tous les emplacements peuvent coûter ensemble</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/select_sites_dialog.py" line="138"/>
        <source>1 for each site</source>
        <translation>1 par emplacement</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/select_sites_dialog.py" line="149"/>
        <source>Capacity of a site</source>
        <translation>Capacité par emplacement</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/select_sites_dialog.py" line="150"/>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/select_sites_dialog.py" line="151"/>
        <source>Cost of a site</source>
        <translation>Coût par emplacement</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/select_sites_dialog.py" line="152"/>
        <source>Time for the proof</source>
        <translation>Temps pour la preuve</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/select_sites_dialog.py" line="164"/>
        <source>Walking distance</source>
        <translation>Distance à pied</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/select_sites_dialog.py" line="165"/>
        <source>Demand to cover</source>
        <translation>Demande à couvrir</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/select_sites_dialog.py" line="166"/>
        <source>A point counts</source>
        <translation>Un point compte</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/select_sites_dialog.py" line="168"/>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/select_sites_dialog.py" line="192"/>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/select_sites_dialog.py" line="208"/>
        <source>The project has no layer of points that could be the demand.</source>
        <translation>Le projet n’a pas de couche de points qui pourrait être la demande.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/select_sites_dialog.py" line="209"/>
        <source>The sites that together bring most demand within walking distance. What existing charging points cover does not count. The result says how far from the best possible it is at most.</source>
        <translation>Les emplacements qui amènent ensemble le plus de demande à distance de marche. Ce que couvrent les points de recharge existants ne compte pas. Le résultat dit à quelle distance au plus il est du meilleur possible.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/select_sites_dialog.py" line="213"/>
        <source>The same, but goes on until it is proven that no choice covers more, or until the time is up.</source>
        <translation>La même chose, mais continue jusqu’à la preuve qu’aucun choix ne couvre davantage, ou jusqu’à la fin du temps.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/select_sites_dialog.py" line="218"/>
        <source>The highest scores that keep their distance from each other.</source>
        <translation>Les scores les plus élevés qui gardent leurs distances.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/select_sites_dialog.py" line="230"/>
        <source>once</source>
        <translation>une fois</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <location filename="../evplanner_plugin/gui/session.py" line="94"/>
        <source>These layers are being edited: {layers}. Save or undo your changes first.</source>
        <translation>Ces couches sont en cours d’édition : {layers}. Enregistrez ou annulez d’abord vos modifications.</translation>
    </message>
</context>
<context>
    <name>ShownPotential</name>
    <message>
        <location filename="../evplanner_plugin/gui/potential/shown_potential.py" line="37"/>
        <source>Read the potential map</source>
        <translation>Lecture de la carte de potentiel</translation>
    </message>
</context>
<context>
    <name>SiteActions</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/site_actions.py" line="24"/>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/site_actions.py" line="24"/>
        <source>Against</source>
        <translation>Contre</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/site_actions.py" line="24"/>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/site_actions.py" line="29"/>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/site_actions.py" line="32"/>
        <source>Select</source>
        <translation>Sélectionner</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/site_actions.py" line="34"/>
        <source>Select this site in the list</source>
        <translation>Sélectionner cet emplacement dans la liste</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/site_actions.py" line="50"/>
        <source>This site is no longer there.</source>
        <translation>Cet emplacement n'existe plus.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/site_actions.py" line="54"/>
        <source>Approve this site</source>
        <translation>Approuver cet emplacement</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/site_actions.py" line="73"/>
        <source>Without a Reason</source>
        <translation>Sans motif</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/site_actions.py" line="81"/>
        <source>Mark that your department is in favour of this site</source>
        <translation>Donner un avis favorable au nom de votre service</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/site_actions.py" line="82"/>
        <source>Mark that your department is against this site</source>
        <translation>Donner un avis défavorable au nom de votre service</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/site_actions.py" line="83"/>
        <source>Mark that your department has a question about this site</source>
        <translation>Noter que votre service a une question sur cet emplacement</translation>
    </message>
</context>
<context>
    <name>SiteDetails</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/site_details.py" line="236"/>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/site_details.py" line="237"/>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/site_details.py" line="205"/>
        <source>Approve this site; a reason and a remark can be given</source>
        <translation>Approuver cet emplacement ; un motif et une remarque sont possibles</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/site_details.py" line="206"/>
        <source>Reject this site, with the reason</source>
        <translation>Rejeter cet emplacement, avec le motif</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/site_details.py" line="208"/>
        <source>Steps, terms, assigning, installing, cancelling</source>
        <translation>Étapes, délais, attribution, placement, annulation</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/site_details.py" line="238"/>
        <source>&amp;Process</source>
        <translation>&amp;Processus</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/site_details.py" line="256"/>
        <source>Review</source>
        <translation>Avis</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/site_details.py" line="256"/>
        <source>Checklist</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/site_details.py" line="256"/>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/site_details.py" line="256"/>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>SiteHeader</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/site_header.py" line="81"/>
        <source>Selected Site</source>
        <translation>Emplacement sélectionné</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/site_header.py" line="82"/>
        <source>Select a site in the list or on the map.</source>
        <translation>Sélectionnez un emplacement dans la liste ou sur la carte.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/site_header.py" line="111"/>
        <source>Score {score} of 10</source>
        <translation>Score {score} sur 10</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/site_header.py" line="113"/>
        <source>rank {rank}</source>
        <translation>rang {rank}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/site_header.py" line="125"/>
        <source>Nearest charging point: {metres} m on foot</source>
        <translation>Point de recharge le plus proche : {metres} m à pied</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/site_header.py" line="127"/>
        <source>Nearest charging point: {metres} m in a straight line</source>
        <translation>Point de recharge le plus proche : {metres} m à vol d’oiseau</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/site_header.py" line="141"/>
        <source>Waiting for: {departments}</source>
        <translation>En attente de : {departments}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/site_header.py" line="149"/>
        <source>{approving} approved, {rejecting} rejected. Settle it with a new decision.</source>
        <translation>{approving} a approuvé, {rejecting} a rejeté. Tranchez par une nouvelle décision.</translation>
    </message>
</context>
<context>
    <name>SiteList</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/site_list.py" line="103"/>
        <source>Show All Sites</source>
        <translation>Afficher tous les emplacements</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/site_list.py" line="122"/>
        <source>The sites are being read…</source>
        <translation>Lecture des emplacements…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/site_list.py" line="124"/>
        <source>No site meets the filter.</source>
        <translation>Aucun emplacement ne répond au filtre.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/site_list.py" line="126"/>
        <source>No workspace is open. Open one in the panel Charging Layers.</source>
        <translation>Aucun fichier de travail n’est ouvert. Ouvrez-en un dans le panneau Couches de recharge.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/site_list.py" line="128"/>
        <source>No site is proposed yet. Press Propose Site and click on the map, import a list (More), or propose the best places in the panel Potential.</source>
        <translation>Aucun emplacement n’est encore proposé. Appuyez sur Proposer un emplacement et cliquez sur la carte, importez une liste (Plus), ou proposez les meilleurs endroits dans le panneau Potentiel.</translation>
    </message>
</context>
<context>
    <name>SiteRecord</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/site_record.py" line="31"/>
        <source>Record of sites</source>
        <translation>Dossier des emplacements</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/site_record.py" line="35"/>
        <source>Facts, votes, decisions and the whole log of one site or all, as PDF, ODS or CSV</source>
        <translation>Données, votes, décisions et journal complet d’un emplacement ou de tous, en PDF, ODS ou CSV</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/site_record.py" line="39"/>
        <source>Writes the record of one site, several or all: what is known of each, its status, marks and decisions, and every entry of its log with who, department, role, when, what and words.

The ending of the output says the format. PDF is for paper: each site begins on a page of its own. ODS holds a sheet of sites and a sheet of entries. CSV is one table with semicolons in between; an apostrophe stands before what a spreadsheet would take for a formula. Times are those of this computer&apos;s clock.</source>
        <translation>Écrit le dossier d’un emplacement, de plusieurs ou de tous : ce que l’on en sait, son statut, les avis et décisions, et chaque entrée du journal avec qui, service, rôle, quand, quoi et les mots.

L’extension du fichier détermine le format. Le PDF est destiné au papier : chaque emplacement commence sur sa propre page. L’ODS contient une feuille d’emplacements et une feuille d’entrées. Le CSV est un seul tableau séparé par des points-virgules ; une apostrophe précède ce qu’un tableur prendrait pour une formule. Les heures sont celles de l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/site_record.py" line="49"/>
        <source>record,log,minutes,history,export,PDF,ODS,CSV,spreadsheet,site,decision</source>
        <translation>dossier,journal,procès-verbal,historique,export,PDF,ODS,CSV,tableur,emplacement,décision</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/site_record.py" line="54"/>
        <source>Sites</source>
        <translation>Emplacements</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/site_record.py" line="54"/>
        <source>Ids of the proposed sites, with commas between; empty for all.</source>
        <translation>Identifiants des emplacements proposés, séparés par des virgules ; vide pour tous.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/site_record.py" line="58"/>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/site_record.py" line="58"/>
        <source>Language of the record: nl, fr or en; empty for QGIS&apos;s.</source>
        <translation>Langue du dossier : nl, fr ou en ; vide pour celle de QGIS.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/site_record.py" line="62"/>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/site_record.py" line="62"/>
        <source>OpenDocument spreadsheets (*.ods)</source>
        <translation>Classeurs OpenDocument (*.ods)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/site_record.py" line="62"/>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/site_record.py" line="67"/>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/site_record.py" line="67"/>
        <source>A file that ends in .pdf, .ods or .csv.</source>
        <translation>Un fichier dont le nom se termine par .pdf, .ods ou .csv.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/site_record.py" line="71"/>
        <source>Number of sites</source>
        <translation>Nombre d’emplacements</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/site_record.py" line="72"/>
        <source>Number of log entries</source>
        <translation>Nombre d’entrées du journal</translation>
    </message>
</context>
<context>
    <name>SiteSelection</name>
    <message>
        <location filename="../evplanner_plugin/gui/potential/site_selection.py" line="71"/>
        <source>Select sites</source>
        <translation>Sélectionner des emplacements</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/site_selection.py" line="125"/>
        <source>Say in the options who you are before you propose sites.</source>
        <translation>Indiquez dans les options qui vous êtes avant de proposer des emplacements.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/site_selection.py" line="129"/>
        <source>Options…</source>
        <translation>Options…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/site_selection.py" line="116"/>
        <source>Propose sites</source>
        <translation>Proposer des emplacements</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/site_selection.py" line="135"/>
        <source>The selected sites cannot be opened.</source>
        <translation>Les emplacements sélectionnés ne peuvent pas être ouverts.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/site_selection.py" line="137"/>
        <source>Selected sites</source>
        <translation>Emplacements sélectionnés</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/site_selection.py" line="148"/>
        <source>{count} sites selected.</source>
        <translation>{count} emplacements sélectionnés.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/site_selection.py" line="150"/>
        <source>“Propose These” writes them into the workspace.</source>
        <translation>« Proposer » les écrit dans le fichier de travail.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/site_selection.py" line="123"/>
        <source>Open a workspace first, in the panel Charging Layers.</source>
        <translation>Ouvrez d’abord un fichier de travail, dans le panneau « Couches de recharge ».</translation>
    </message>
</context>
<context>
    <name>SiteTable</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/site_table.py" line="31"/>
        <source>Proposed sites</source>
        <translation>Emplacements proposés</translation>
    </message>
</context>
<context>
    <name>SitesModel</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/sites_model.py" line="99"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/sites_model.py" line="99"/>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/sites_model.py" line="99"/>
        <source>In favour, against, questions</source>
        <translation>Favorables, défavorables, questions</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/sites_model.py" line="99"/>
        <source>Number of comments</source>
        <translation>Nombre de commentaires</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/sites_model.py" line="146"/>
        <source>{up} in favour, {down} against, {question} with a question</source>
        <translation>Favorables : {up}, défavorables : {down}, questions : {question}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/sites_model.py" line="99"/>
        <source>What waits for you</source>
        <translation>Ce qui vous attend</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/sites_model.py" line="154"/>
        <source>{name} (not saved)</source>
        <translation>{name} (non enregistré)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/sites_model.py" line="161"/>
        <source>{what}: 1 day late</source>
        <translation>{what} : 1 jour de retard</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/sites_model.py" line="163"/>
        <source>{what}: {days} days late</source>
        <translation>{what} : {days} jours de retard</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/sites_model.py" line="165"/>
        <source>{what}: until {day}</source>
        <translation>{what} : jusqu’au {day}</translation>
    </message>
</context>
<context>
    <name>SitesPanel</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/sites_panel.py" line="344"/>
        <source>Propose a site with a click on the map; Esc ends drawing</source>
        <translation>Proposer un emplacement d’un clic sur la carte ; Échap termine le dessin</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/sites_panel.py" line="340"/>
        <source>Say who you are before you propose, mark or decide.</source>
        <translation>Indiquez qui vous êtes avant de proposer, de donner un avis ou de décider.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/sites_panel.py" line="338"/>
        <source>Open a workspace first, in the panel Charging Layers.</source>
        <translation>Ouvrez d’abord un fichier de travail, dans le panneau « Couches de recharge ».</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/sites_panel.py" line="342"/>
        <source>Your role may not propose sites.</source>
        <translation>Votre rôle ne permet pas de proposer des emplacements.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/sites_panel.py" line="119"/>
        <source>Propose Site</source>
        <translation>Proposer un emplacement</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/sites_panel.py" line="125"/>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/sites_panel.py" line="126"/>
        <source>Import, compare, export, offline package, process</source>
        <translation>Importer, comparer, exporter, paquet hors ligne, processus</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/sites_panel.py" line="138"/>
        <source>All Sites</source>
        <translation>Tous les emplacements</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/sites_panel.py" line="323"/>
        <source>Waits for Me</source>
        <translation>M’attend</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/sites_panel.py" line="254"/>
        <source>1 entry was made. One Undo takes it back; Save keeps it.</source>
        <translation>1 entrée créée. Une seule annulation la reprend ; Enregistrer la garde.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/sites_panel.py" line="256"/>
        <source>{count} entries were made. One Undo takes all of them back; Save keeps them.</source>
        <translation>{count} entrées créées. Une seule annulation les reprend toutes ; Enregistrer les garde.</translation>
    </message>
</context>
<context>
    <name>StabilityDialog</name>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_dialogs.py" line="70"/>
        <source>Stability of the Ranking</source>
        <translation>Stabilité du classement</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_dialogs.py" line="70"/>
        <source>Draws many sets of weights around yours and counts which places stay among the best.</source>
        <translation>Tire de nombreux poids autour des vôtres et compte quels lieux restent parmi les meilleurs.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_dialogs.py" line="80"/>
        <source>Best places to follow</source>
        <translation>Meilleurs lieux à suivre</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_dialogs.py" line="81"/>
        <source>How far weights move</source>
        <translation>Ampleur des variations</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_dialogs.py" line="81"/>
        <source>50 %: a weight goes up or down by about half of itself; 100 %: any weights at all</source>
        <translation>50 % : un poids varie d’environ la moitié de lui-même ; 100 % : n’importe quels poids</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_dialogs.py" line="85"/>
        <source>Number of draws</source>
        <translation>Nombre de tirages</translation>
    </message>
</context>
<context>
    <name>StatusBadge</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/status_badge.py" line="40"/>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/step_bar.py" line="19"/>
        <source>Previous site in the list</source>
        <translation>Emplacement précédent de la liste</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/step_bar.py" line="22"/>
        <source>Next site in the list</source>
        <translation>Emplacement suivant de la liste</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/step_bar.py" line="30"/>
        <source>Let the map follow the selected site</source>
        <translation>Laisser la carte suivre l’emplacement sélectionné</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/step_bar.py" line="35"/>
        <source>Zoom the map to the selected site</source>
        <translation>Zoomer sur l’emplacement sélectionné</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/step_bar.py" line="50"/>
        <source>– of {count}</source>
        <translation>– sur {count}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/step_bar.py" line="52"/>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
</context>
<context>
    <name>StepCourseView</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/step_course.py" line="145"/>
        <source>No step has begun.</source>
        <translation>Aucune étape n’a commencé.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/step_course.py" line="146"/>
        <source>{done} of {count} steps done; none is under way.</source>
        <translation>{done} étapes sur {count} terminées ; aucune n’est en cours.</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/step_course.py" line="28"/>
        <source>Steps of the process</source>
        <translation>Étapes du processus</translation>
    </message>
</context>
<context>
    <name>SyncIndicators</name>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/sync_indicators.py" line="89"/>
        <source>This layer has never been synced.</source>
        <translation>Cette couche n’a jamais été synchronisée.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/sync_indicators.py" line="91"/>
        <source>1 conflict: click to resolve it.</source>
        <translation>1 conflit : cliquez pour le résoudre.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/sync_indicators.py" line="93"/>
        <source>{count} conflicts: click to resolve them.</source>
        <translation>{count} conflits : cliquez pour les résoudre.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/sync_indicators.py" line="95"/>
        <source>1 change is still to be sent.</source>
        <translation>1 modification reste à envoyer.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/sync_indicators.py" line="97"/>
        <source>{count} changes are still to be sent.</source>
        <translation>{count} modifications restent à envoyer.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/sync_indicators.py" line="99"/>
        <source>Everything is sent.</source>
        <translation>Tout est envoyé.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/sync_indicators.py" line="101"/>
        <source>Last sync: {time}</source>
        <translation>Dernière synchronisation : {time}</translation>
    </message>
</context>
<context>
    <name>SyncReportView</name>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/sync_report_view.py" line="70"/>
        <source>Last Sync</source>
        <translation>Dernière synchronisation</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/sync_report_view.py" line="80"/>
        <source>Undo My Change</source>
        <translation>Annuler ma modification</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/sync_report_view.py" line="82"/>
        <source>Send Removals Too</source>
        <translation>Envoyer aussi les suppressions</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/sync_report_view.py" line="83"/>
        <source>Bring Them Back</source>
        <translation>Les rétablir</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/sync_report_view.py" line="86"/>
        <source>Make Photos Available Offline</source>
        <translation>Rendre les photos disponibles hors ligne</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/sync_report_view.py" line="90"/>
        <source>Open Folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/sync_report_view.py" line="118"/>
        <source>Nothing had changed on either side.</source>
        <translation>Rien n’avait changé d’aucun côté.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/sync_report_view.py" line="136"/>
        <source>This workspace has not been synced yet.</source>
        <translation>Ce fichier de travail n’a pas encore été synchronisé.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/sync_report_view.py" line="141"/>
        <source>Everything is sent.</source>
        <translation>Tout est envoyé.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/sync_report_view.py" line="143"/>
        <source>1 change is still to be sent.</source>
        <translation>1 modification reste à envoyer.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/sync_report_view.py" line="145"/>
        <source>{count} changes are still to be sent.</source>
        <translation>{count} modifications restent à envoyer.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/sync_report_view.py" line="147"/>
        <source>1 Conflict – &amp;Resolve…</source>
        <translation>1 conflit – &amp;Résoudre…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/sync_report_view.py" line="147"/>
        <source>{count} Conflicts – &amp;Resolve…</source>
        <translation>{count} conflits – &amp;Résoudre…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/sync_report_view.py" line="151"/>
        <source>{count} photos have their image on the server only</source>
        <translation>{count} photos n’ont leur image que sur le serveur</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/sync_report_view.py" line="158"/>
        <source>Backup: {name}</source>
        <translation>Sauvegarde : {name}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/sync_report_view.py" line="191"/>
        <source>What the last sync did</source>
        <translation>Résultat de la dernière synchronisation</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/sync_report_view.py" line="198"/>
        <source>Received</source>
        <translation>Reçus</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/sync_report_view.py" line="198"/>
        <source>Sent</source>
        <translation>Envoyés</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/sync_report_view.py" line="198"/>
        <source>Refused</source>
        <translation>Refusés</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/sync_report_view.py" line="199"/>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/sync_report_view.py" line="215"/>
        <source>In all</source>
        <translation>Au total</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/sync_report_view.py" line="239"/>
        <source>What the central database refused</source>
        <translation>Ce que la base de données centrale a refusé</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/sync_report_view.py" line="240"/>
        <source>Double-click to see the feature on the map</source>
        <translation>Double-cliquez pour voir l’objet sur la carte</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/sync_report_view.py" line="267"/>
        <source>Make the selected features again what the central database has; a backup is made first</source>
        <translation>Remettre les objets sélectionnés tels qu’ils sont dans la base de données centrale ; une sauvegarde est faite d’abord</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/sync_report_view.py" line="267"/>
        <source>Select what was refused first.</source>
        <translation>Sélectionnez d’abord ce qui a été refusé.</translation>
    </message>
</context>
<context>
    <name>SyncState</name>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/sync_state.py" line="112"/>
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
    <name>TableFields</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/import_fields.py" line="35"/>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/import_fields.py" line="38"/>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/import_fields.py" line="38"/>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/import_fields.py" line="38"/>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/import_fields.py" line="38"/>
        <source>Bar</source>
        <translation>Barre verticale</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/import_fields.py" line="43"/>
        <source>Point (4.5)</source>
        <translation>Point (4.5)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/import_fields.py" line="44"/>
        <source>Comma (4,5)</source>
        <translation>Virgule (4,5)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/import_fields.py" line="51"/>
        <source>&amp;Delimiter</source>
        <translation>&amp;Séparateur</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/import_fields.py" line="52"/>
        <source>D&amp;ecimal sign</source>
        <translation>Signe d&amp;écimal</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/import_fields.py" line="53"/>
        <source>&amp;X or longitude</source>
        <translation>&amp;X ou longitude</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/import_fields.py" line="54"/>
        <source>&amp;Y or latitude</source>
        <translation>&amp;Y ou latitude</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/import_fields.py" line="56"/>
        <source>&amp;Coordinate system</source>
        <translation>S&amp;ystème de coordonnées</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/import_fields.py" line="84"/>
        <source>choose a column</source>
        <translation>choisissez une colonne</translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/take_back.py" line="24"/>
        <source>Undo unsent changes</source>
        <translation>Annuler les modifications non envoyées</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/take_back.py" line="28"/>
        <source>Gives up changes of the workspace that the central API refused</source>
        <translation>Abandonne des modifications du fichier de travail que l’API centrale a refusées</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/take_back.py" line="32"/>
        <source>Makes features again what this workspace and the central API last agreed on: edits are undone, removed features come back, features that the central API never had go. A backup of the workspace is made beside it first.</source>
        <translation>Remet les objets tels que ce fichier de travail et l’API centrale les partageaient en dernier : les modifications sont annulées, les objets supprimés reviennent, les objets que l’API centrale n’a jamais eus disparaissent. Une sauvegarde du fichier de travail est faite d’abord à côté de celui-ci.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/take_back.py" line="40"/>
        <source>undo,revert,refused,sync,central</source>
        <translation>annuler,rétablir,refusé,synchroniser,central</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/take_back.py" line="45"/>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/take_back.py" line="45"/>
        <source>The name of the table, e.g. proposed_site; all tables for nothing.</source>
        <translation>Le nom de la table, p. ex. proposed_site ; sans nom, toutes les tables.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/take_back.py" line="49"/>
        <source>Features</source>
        <translation>Objets</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/take_back.py" line="49"/>
        <source>The ids of the features, separated by commas.</source>
        <translation>Les identifiants des objets, séparés par des virgules.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/take_back.py" line="53"/>
        <source>Bring removed features back</source>
        <translation>Rétablir les objets supprimés</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/take_back.py" line="53"/>
        <source>Everything that was removed here and not yet in the central database comes back.</source>
        <translation>Tout ce qui a été supprimé ici et pas encore dans la base de données centrale revient.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/take_back.py" line="57"/>
        <source>Undone</source>
        <translation>Annulées</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/take_back.py" line="58"/>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/take_back.py" line="73"/>
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
    <name>ThreadView</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/thread_view.py" line="47"/>
        <source>Comments on the site</source>
        <translation>Commentaires sur l’emplacement</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/thread_view.py" line="99"/>
        <source>Show earlier ({count})</source>
        <translation>Afficher les précédents ({count})</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/thread_view.py" line="102"/>
        <source>Nobody has said anything yet.</source>
        <translation>Personne n’a encore rien dit.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/thread_view.py" line="125"/>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/thread_view.py" line="127"/>
        <source>1 more reply</source>
        <translation>encore 1 réponse</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/thread_view.py" line="127"/>
        <source>{count} more replies</source>
        <translation>encore {count} réponses</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/timeline.py" line="31"/>
        <source>Log of the site</source>
        <translation>Journal de l’emplacement</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/timeline.py" line="62"/>
        <source>Show earlier ({count})</source>
        <translation>Afficher les précédents ({count})</translation>
    </message>
</context>
<context>
    <name>ValueCurve</name>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/value_curve.py" line="33"/>
        <source>How raw values become values from 0 to 1</source>
        <translation>Comment les valeurs mesurées deviennent des valeurs de 0 à 1</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/value_curve.py" line="262"/>
        <source>The curve appears when the settings are complete.</source>
        <translation>La courbe apparaît dès que les réglages sont complets.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/value_curve.py" line="207"/>
        <source>lowest</source>
        <translation>le plus bas</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/value_curve.py" line="207"/>
        <source>highest</source>
        <translation>le plus haut</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/value_curve.py" line="268"/>
        <source>{share} % of the way from the lowest to the highest</source>
        <translation>{share} % du chemin du plus bas au plus haut</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/value_curve.py" line="271"/>
        <source>{raw} gives {value}</source>
        <translation>{raw} donne {value}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/value_curve.py" line="273"/>
        <source>The points are in the table below the curve.</source>
        <translation>Les points se trouvent dans le tableau sous la courbe.</translation>
    </message>
</context>
<context>
    <name>VerdictView</name>
    <message>
        <location filename="../evplanner_plugin/gui/potential/verdict_view.py" line="37"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/verdict_view.py" line="37"/>
        <source>Copy the sentence and the table</source>
        <translation>Copier la phrase et le tableau</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/verdict_view.py" line="99"/>
        <source>The weights have moved since; run it again.</source>
        <translation>Les poids ont changé depuis ; recommencez.</translation>
    </message>
</context>
<context>
    <name>WaitsForMe</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/waits_for_me.py" line="27"/>
        <source>What waits for you here</source>
        <translation>Ce qui vous attend ici</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/waits_for_me.py" line="66"/>
        <source>{department} has not marked this yet</source>
        <translation>{department} n’a pas encore donné d’avis</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/waits_for_me.py" line="67"/>
        <source>Everyone has marked: decide</source>
        <translation>Tous ont donné leur avis : décidez</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/waits_for_me.py" line="68"/>
        <source>Settle the contradiction</source>
        <translation>Tranchez la contradiction</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/waits_for_me.py" line="69"/>
        <source>You were called in a comment</source>
        <translation>Vous êtes interpellé dans un commentaire</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/waits_for_me.py" line="70"/>
        <source>Assigned to you</source>
        <translation>Vous est attribué</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/waits_for_me.py" line="71"/>
        <source>Yours to finish: {step}</source>
        <translation>À terminer : {step}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/waits_for_me.py" line="79"/>
        <source>by {date}</source>
        <translation>pour le {date}</translation>
    </message>
</context>
<context>
    <name>WhyNotHere</name>
    <message>
        <location filename="../evplanner_plugin/gui/potential/why_not_here.py" line="73"/>
        <source>There is no candidate anywhere near here.</source>
        <translation>Il n’y a aucun candidat dans les environs.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/why_not_here.py" line="76"/>
        <source>There is no candidate here: this place has no score. The nearest is {metres} m away.</source>
        <translation>Il n’y a pas de candidat ici : ce lieu n’a pas de score. Le plus proche est à {metres} m.</translation>
    </message>
</context>
<context>
    <name>WhyView</name>
    <message>
        <location filename="../evplanner_plugin/gui/potential/why_view.py" line="75"/>
        <source>Why This One</source>
        <translation>Pourquoi ce lieu</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/why_view.py" line="45"/>
        <source>Select a row in the list, or a cell on the map.</source>
        <translation>Sélectionnez une ligne dans la liste ou une cellule sur la carte.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/why_view.py" line="77"/>
        <source>Cell {cell} scores {score} out of 10.</source>
        <translation>La cellule {cell} obtient {score} sur 10.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/why_view.py" line="100"/>
        <source>Cell {cell} does not qualify. {sentence}</source>
        <translation>La cellule {cell} n’est pas retenue. {sentence}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/why_view.py" line="32"/>
        <source>Why Not Here?</source>
        <translation>Pourquoi pas ici ?</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/why_view.py" line="32"/>
        <source>Click anywhere on the map to hear what keeps a charging point from there; Esc leaves</source>
        <translation>Cliquez n’importe où sur la carte pour savoir ce qui y empêche un point de recharge ; Échap pour quitter</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/why_view.py" line="70"/>
        <source>Why Not Here</source>
        <translation>Pourquoi pas ici</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/why_view.py" line="72"/>
        <source>Nor does it meet</source>
        <translation>Elle ne respecte pas non plus</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/why_view.py" line="83"/>
        <source>Look at this before you choose it</source>
        <translation>À examiner avant de choisir ce lieu</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/why_view.py" line="111"/>
        <source>Not checked, for want of a layer: {layers}.</source>
        <translation>Non vérifié, faute de couche : {layers}.</translation>
    </message>
</context>
<context>
    <name>WorkBadge</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/badge.py" line="50"/>
        <source>{panel}: 1 thing waits for you</source>
        <translation>{panel} : 1 tâche vous attend</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/badge.py" line="52"/>
        <source>{panel}: {count} things wait for you</source>
        <translation>{panel} : {count} tâches vous attendent</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/badge.py" line="54"/>
        <source>Show or hide the panel {panel}</source>
        <translation>Afficher ou masquer le panneau {panel}</translation>
    </message>
</context>
<context>
    <name>WorkModel</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/work_view.py" line="88"/>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/work_view.py" line="99"/>
        <source>1 day late</source>
        <translation>1 jour de retard</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/work_view.py" line="101"/>
        <source>{days} days late</source>
        <translation>{days} jours de retard</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/work_view.py" line="103"/>
        <source>until {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/work_view.py" line="104"/>
        <source>since {day}</source>
        <translation>depuis le {day}</translation>
    </message>
</context>
<context>
    <name>WorkView</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/work_view.py" line="121"/>
        <source>What waits for you</source>
        <translation>Ce qui vous attend</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/work_view.py" line="159"/>
        <source>Say in the options who you are, and you see here what waits for you.</source>
        <translation>Dites dans les options qui vous êtes ; vous verrez ici ce qui vous attend.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/work_view.py" line="161"/>
        <source>Nothing waits for you.</source>
        <translation>Rien ne vous attend.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/work_view.py" line="131"/>
        <source>{days} days late</source>
        <translation>{days} jours de retard</translation>
    </message>
</context>
<context>
    <name>author</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/author.py" line="19"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/author.py" line="19"/>
        <source>Your name, as the log will show it.</source>
        <translation>Votre nom, tel que le journal l’affichera.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/author.py" line="23"/>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/author.py" line="23"/>
        <source>Code of your role in the process, e.g. adviser, planner or decision_maker.</source>
        <translation>Code de votre rôle dans la procédure, p. ex. adviser, planner ou decision_maker.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/author.py" line="27"/>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/author.py" line="27"/>
        <source>Code or name of your department, e.g. mobility.</source>
        <translation>Code ou nom de votre service, p. ex. mobility.</translation>
    </message>
</context>
<context>
    <name>backtest_style</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/styles/backtest_style.py" line="12"/>
        <source>In the best fifth of the map</source>
        <translation>Dans le meilleur cinquième de la carte</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/styles/backtest_style.py" line="12"/>
        <source>In the better half</source>
        <translation>Dans la meilleure moitié</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/styles/backtest_style.py" line="12"/>
        <source>In the lower half</source>
        <translation>Dans la moitié inférieure</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/styles/backtest_style.py" line="12"/>
        <source>Outside the map, or struck by a rule</source>
        <translation>Hors de la carte, ou écarté par une règle</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/styles/backtest_style.py" line="30"/>
        <source>Cell</source>
        <translation>Cellule</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/styles/backtest_style.py" line="31"/>
        <source>Score under test (0–1)</source>
        <translation>Score testé (0–1)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/styles/backtest_style.py" line="32"/>
        <source>Share of places that score less</source>
        <translation>Part des lieux moins bien notés</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/styles/backtest_style.py" line="33"/>
        <source>Block of the map</source>
        <translation>Bloc de la carte</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/styles/backtest_style.py" line="34"/>
        <source>On the map</source>
        <translation>Sur la carte</translation>
    </message>
</context>
<context>
    <name>bulk</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/bulk_dialog.py" line="53"/>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/bulk_dialog.py" line="54"/>
        <source>Against</source>
        <translation>Contre</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/bulk_dialog.py" line="55"/>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/bulk_dialog.py" line="56"/>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/bulk_dialog.py" line="57"/>
        <source>Assign</source>
        <translation>Attribuer</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/bulk_dialog.py" line="58"/>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/bulk_dialog.py" line="59"/>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/bulk_dialog.py" line="189"/>
        <source>{count} sites get your department's mark “{mark}”.</source>
        <translation>{count} emplacements reçoivent de votre service l’avis « {mark} ».</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/bulk_dialog.py" line="193"/>
        <source>The same comment is added to {count} sites.</source>
        <translation>Le même commentaire est ajouté à {count} emplacements.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/bulk_dialog.py" line="194"/>
        <source>{count} sites are assigned.</source>
        <translation>{count} emplacements sont attribués.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/bulk_dialog.py" line="195"/>
        <source>{count} sites are approved.</source>
        <translation>{count} emplacements sont approuvés.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/bulk_dialog.py" line="196"/>
        <source>{count} sites are rejected.</source>
        <translation>{count} emplacements sont refusés.</translation>
    </message>
</context>
<context>
    <name>check_tables</name>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_tables.py" line="14"/>
        <source>Dwellings</source>
        <translation>Logements</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_tables.py" line="15"/>
        <source>Nearness</source>
        <translation>Proximité</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_tables.py" line="16"/>
        <source>Chance</source>
        <translation>Hasard</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_tables.py" line="26"/>
        <source>Predicted by</source>
        <translation>Prédit par</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_tables.py" line="26"/>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_tables.py" line="26"/>
        <source>20 %</source>
        <translation>20 %</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_tables.py" line="26"/>
        <source>Med.</source>
        <translation>Méd.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_tables.py" line="26"/>
        <source>Better?</source>
        <translation>Mieux ?</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_tables.py" line="33"/>
        <source>How often an observed place scores higher than another place: 0.5 is chance, 1 is always</source>
        <translation>Fréquence à laquelle un lieu observé a un score plus élevé qu’un autre : 0,5 est le hasard, 1 est toujours</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_tables.py" line="33"/>
        <source>Share of the observed places among the best fifth of all places</source>
        <translation>Part des lieux observés dans le meilleur cinquième des lieux</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_tables.py" line="33"/>
        <source>Half of the observed places score higher than this share of all</source>
        <translation>La moitié des lieux observés dépasse cette part de tous les lieux</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_tables.py" line="33"/>
        <source>Whether the map predicts better than this, beyond doubt</source>
        <translation>Si la carte prédit mieux que cela, sans aucun doute</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_tables.py" line="45"/>
        <source>This map</source>
        <translation>Cette carte</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_tables.py" line="48"/>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_tables.py" line="48"/>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_tables.py" line="55"/>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_tables.py" line="55"/>
        <source>Yours</source>
        <translation>Vôtre</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_tables.py" line="55"/>
        <source>Learned</source>
        <translation>Appris</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_tables.py" line="55"/>
        <source>Between</source>
        <translation>Entre</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_tables.py" line="61"/>
        <source>Your weight, in per cent of all</source>
        <translation>Votre poids, en pour cent du total</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_tables.py" line="61"/>
        <source>The weight that explains the measured use best</source>
        <translation>Le poids qui explique le mieux l’usage mesuré</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_tables.py" line="61"/>
        <source>Interval in which the learned weight lies with 90 % certainty</source>
        <translation>Intervalle où le poids appris se trouve avec 90 % de certitude</translation>
    </message>
</context>
<context>
    <name>conflict</name>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_model.py" line="237"/>
        <source>Mine</source>
        <translation>De moi</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_model.py" line="238"/>
        <source>Theirs</source>
        <translation>D’eux</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_model.py" line="239"/>
        <source>Own place</source>
        <translation>Autre endroit</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_model.py" line="239"/>
        <source>Own value</source>
        <translation>Autre valeur</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_model.py" line="240"/>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="120"/>
        <source>Changed on both sides</source>
        <translation>Modifié des deux côtés</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="121"/>
        <source>Removed here, changed there</source>
        <translation>Supprimé ici, modifié là-bas</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="122"/>
        <source>Changed here, removed there</source>
        <translation>Modifié ici, supprimé là-bas</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="123"/>
        <source>Central database was put back</source>
        <translation>Base centrale remise en arrière</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="132"/>
        <source>Both sides have become the same meanwhile: there is nothing left to choose.</source>
        <translation>Les deux côtés sont entre-temps identiques : il n’y a plus rien à choisir.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="134"/>
        <source>You and somebody else changed the same fields. Choose for each of them.</source>
        <translation>Vous et quelqu’un d’autre avez modifié les mêmes champs. Choisissez pour chacun.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="199"/>
        <source>less than 10 cm</source>
        <translation>moins de 10 cm</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="203"/>
        <source>{metres} m</source>
        <translation>{metres} m</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="204"/>
        <source>{kilometres} km</source>
        <translation>{kilometres} km</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_values.py" line="90"/>
        <source>“{text}” is no whole number.</source>
        <translation>« {text} » n’est pas un nombre entier.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_values.py" line="91"/>
        <source>“{text}” is no number.</source>
        <translation>« {text} » n’est pas un nombre.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_values.py" line="92"/>
        <source>“{text}” is no date; write it as 2026-03-31.</source>
        <translation>« {text} » n’est pas une date ; écrivez-la comme 2026-03-31.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_values.py" line="93"/>
        <source>“{text}” is no JSON.</source>
        <translation>« {text} » n’est pas du JSON.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/refused_features.py" line="43"/>
        <source>The feature is not in the workspace any more.</source>
        <translation>L’objet n’est plus dans le fichier de travail.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="135"/>
        <source>You removed this feature; somebody else changed it meanwhile. Remove it for everybody, or take it back as they have it?</source>
        <translation>Vous avez supprimé cet objet ; quelqu’un d’autre l’a modifié entre-temps. Le supprimer pour tous, ou le reprendre comme chez eux ?</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="140"/>
        <source>You changed this feature; somebody else removed it meanwhile. Bring it back for everybody as you have it, or remove it here as well?</source>
        <translation>Vous avez modifié cet objet ; quelqu’un d’autre l’a supprimé entre-temps. Le rétablir pour tous tel que vous l’avez, ou le supprimer ici aussi ?</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="145"/>
        <source>The central database was put back to an earlier state, so it no longer has what both sides had agreed on. Mine is what stands in your workspace, theirs is what the central database has now.</source>
        <translation>La base de données centrale a été remise à un état antérieur et n’a donc plus ce que les deux côtés partageaient. « De moi » est ce qui se trouve dans votre fichier de travail, « d’eux » ce que la base de données centrale contient maintenant.</translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <location filename="../evplanner_plugin/documents/run_report.py" line="230"/>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/run_report.py" line="81"/>
        <source>EV Planner – potential map report</source>
        <translation>EV Planner – rapport carte de potentiel</translation>
    </message>
</context>
<context>
    <name>entry_words</name>
    <message>
        <location filename="../evplanner_plugin/documents/entry_words.py" line="46"/>
        <source>As a counter-proposal to another site</source>
        <translation>Comme contre-proposition à un autre emplacement</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/entry_words.py" line="58"/>
        <source>By {metres} m</source>
        <translation>De {metres} m</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/entry_words.py" line="68"/>
        <source>Due {date}</source>
        <translation>Pour le {date}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/entry_words.py" line="79"/>
        <source>To {who}</source>
        <translation>À {who}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/entry_words.py" line="96"/>
        <source>{yes} in order, {no} not in order, {unknown} unknown</source>
        <translation>{yes} en ordre, {no} pas en ordre, {unknown} inconnus</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/entry_words.py" line="99"/>
        <source>From the data</source>
        <translation>D’après les données</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/author.py" line="52"/>
        <source>The role “{role}” may not record “{kind}”.</source>
        <translation>Le rôle « {role} » ne peut pas enregistrer « {kind} ».</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/author.py" line="52"/>
        <source>These roles may: {roles}.</source>
        <translation>Rôles autorisés : {roles}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="119"/>
        <source>Points along streets need a layer of streets.</source>
        <translation>Les points le long des rues nécessitent une couche de rues.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="119"/>
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
        <location filename="../evplanner_plugin/algorithms/layers/input_layers.py" line="132"/>
        <source>There is no vector layer “{layer}”.</source>
        <translation>Il n’y a pas de couche vectorielle « {layer} ».</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/layers/input_layers.py" line="132"/>
        <source>Give the name of a layer in the project, or the path of a file.</source>
        <translation>Donnez le nom d’une couche du projet ou le chemin d’un fichier.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/proposing/given_sites.py" line="156"/>
        <source>The layer “{layer}” does not say in which coordinate system it is.</source>
        <translation>La couche « {layer} » n’indique pas son système de coordonnées.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/proposing/given_sites.py" line="156"/>
        <source>Set the layer&apos;s CRS in its properties, then try again.</source>
        <translation>Définissez le SCR de la couche dans ses propriétés, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/layers/row_conditions.py" line="17"/>
        <source>The recipe filters the layer “{layer}” by the unknown field “{field}”.</source>
        <translation>La recette filtre la couche « {layer} » sur le champ inconnu « {field} ».</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/layers/row_conditions.py" line="17"/>
        <source>Its fields are {fields}.</source>
        <translation>Ses champs sont {fields}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/import_preview.py" line="149"/>
        <source>The layer “{layer}” holds no features.</source>
        <translation>La couche « {layer} » ne contient aucune entité.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/import_preview.py" line="149"/>
        <source>Choose a layer with features, or remove its filter.</source>
        <translation>Choisissez une couche qui contient des entités, ou retirez son filtre.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/proposing/given_sites.py" line="197"/>
        <source>Set the layer&apos;s right CRS in its properties, then try again.</source>
        <translation>Définissez le bon SCR de la couche dans ses propriétés, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/layers/geopackage_writing.py" line="59"/>
        <source>The result cannot be written to {path}.</source>
        <translation>Le résultat ne peut pas être écrit dans {path}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/layers/geopackage_writing.py" line="59"/>
        <source>Check that the folder is there, that you may write to it and that the disk is not full.</source>
        <translation>Vérifiez que le dossier existe, que vous pouvez y écrire et que le disque n’est pas plein.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/layers/output_layers.py" line="163"/>
        <source>The candidates mix points, lines and polygons.</source>
        <translation>Les candidats mélangent des points, des lignes et des polygones.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/layers/output_layers.py" line="163"/>
        <source>Choose a layer with one kind of geometry.</source>
        <translation>Choisissez une couche avec un seul type de géométrie.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_candidates.py" line="130"/>
        <source>There is nothing to score: neither a workspace nor candidates are given.</source>
        <translation>Il n’y a rien à évaluer : ni fichier de travail ni candidats ne sont donnés.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_candidates.py" line="130"/>
        <source>Choose a workspace, or a layer of candidates.</source>
        <translation>Choisissez un fichier de travail ou une couche de candidats.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_candidates.py" line="136"/>
        <source>The workspace holds no area of its municipality.</source>
        <translation>Le fichier de travail ne contient pas le territoire de sa commune.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_candidates.py" line="136"/>
        <source>Restore the layer of areas from a backup, or choose candidates.</source>
        <translation>Restaurez la couche des territoires à partir d’une copie de sauvegarde, ou choisissez des candidats.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/styles/potential_style.py" line="89"/>
        <source>The layer “{layer}” does not say by which recipe it was made.</source>
        <translation>La couche « {layer} » n’indique pas avec quelle recette elle a été établie.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/styles/potential_style.py" line="89"/>
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
        <location filename="../evplanner_plugin/algorithms/record_entry.py" line="82"/>
        <source>There are no log entries of the kind “{kind}”.</source>
        <translation>Il n’y a pas d’entrées du journal du type « {kind} ».</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/log.py" line="129"/>
        <source>Choose one of these: {kinds}.</source>
        <translation>Choisissez l’un de ces types : {kinds}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/offline_package/covered_areas.py" line="64"/>
        <source>The workspace has no proposed site {site}.</source>
        <translation>Le fichier de travail ne contient pas d’emplacement proposé {site}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/offline_package/covered_areas.py" line="64"/>
        <source>Give the id of a site as the layer of proposed sites shows it.</source>
        <translation>Donnez l’identifiant d’un emplacement, tel que l’affiche la couche des emplacements proposés.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/layers/roles.py" line="48"/>
        <source>The recipe has no layer called “{role}”.</source>
        <translation>La recette n’a pas de couche nommée « {role} ».</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/layers/roles.py" line="48"/>
        <source>Its layers are {roles}.</source>
        <translation>Ses couches sont {roles}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/layers/roles.py" line="184"/>
        <source>The recipe takes “{role}” from the workspace, and none is given.</source>
        <translation>La recette prend « {role} » dans le fichier de travail, et aucun n’est donné.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/layers/roles.py" line="184"/>
        <source>Choose a workspace, or name a layer for “{role}”.</source>
        <translation>Choisissez un fichier de travail, ou désignez une couche pour « {role} ».</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_layer.py" line="144"/>
        <source>The layer “{layer}” is no potential map: it has no score with criteria.</source>
        <translation>La couche « {layer} » n’est pas une carte de potentiel : elle n’a pas de score avec des critères.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_report.py" line="106"/>
        <source>Choose a layer that the algorithm “Potential map” has made.</source>
        <translation>Choisissez une couche établie par l’algorithme « Carte de potentiel ».</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_layer.py" line="128"/>
        <source>The weights do not fit the potential map: {weights}.</source>
        <translation>Les poids ne correspondent pas à la carte de potentiel : {weights}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_layer.py" line="128"/>
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
        <location filename="../evplanner_plugin/domain/log.py" line="119"/>
        <source>The entry does not say which site it is about.</source>
        <translation>L’entrée n’indique pas de quel emplacement il s’agit.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/log.py" line="119"/>
        <source>Choose a site first.</source>
        <translation>Choisissez d’abord un emplacement.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/log.py" line="124"/>
        <source>The entry does not say who makes it.</source>
        <translation>L’entrée n’indique pas son auteur.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/log.py" line="124"/>
        <source>Enter your name and department first.</source>
        <translation>Indiquez d’abord votre nom et votre service.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/log.py" line="129"/>
        <source>The entry does not say what happened.</source>
        <translation>L’entrée n’indique pas ce qui s’est passé.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/log.py" line="243"/>
        <source>A site cannot be marked “{mark}”.</source>
        <translation>L’avis « {mark} » n’existe pas pour un emplacement.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/log.py" line="243"/>
        <source>Use one of these marks: {marks}.</source>
        <translation>Utilisez l’un de ces avis : {marks}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/log.py" line="254"/>
        <source>The comment is empty.</source>
        <translation>Le commentaire est vide.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/log.py" line="254"/>
        <source>Write what you want to say about the site.</source>
        <translation>Écrivez ce que vous voulez dire de l’emplacement.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/log.py" line="265"/>
        <source>A decision must list the decisions it replaces.</source>
        <translation>Une décision doit énumérer les décisions qu’elle remplace.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/log.py" line="265"/>
        <source>Give the list “supersedes”; it may be empty.</source>
        <translation>Donnez la liste « supersedes » ; elle peut être vide.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/processes.py" line="141"/>
        <source>The process in {path} cannot be used: {reason}.</source>
        <translation>La procédure définie dans {path} ne peut pas être utilisée : {reason}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/processes.py" line="141"/>
        <source>Correct the file, or choose the one that comes with the plugin.</source>
        <translation>Corrigez le fichier, ou choisissez celui fourni avec l’extension.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/errors.py" line="69"/>
        <source>Cancelled; nothing was changed.</source>
        <translation>Opération annulée ; rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/site_edits.py" line="273"/>
        <source>{layer} could not be saved; your changes are kept in QGIS.</source>
        <translation>La couche {layer} n’a pas pu être enregistrée ; vos modifications sont conservées dans QGIS.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/site_edits.py" line="273"/>
        <source>Check that the file can be written to and no other program uses it, then save again.</source>
        <translation>Vérifiez que le fichier est accessible en écriture et qu’aucun autre programme ne l’utilise, puis enregistrez à nouveau.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/site_edits.py" line="327"/>
        <source>The project has no layers of a workspace.</source>
        <translation>Le projet ne contient aucune couche d’un fichier de travail.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/site_edits.py" line="327"/>
        <source>Open a workspace first.</source>
        <translation>Ouvrez d’abord un fichier de travail.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/site_edits.py" line="338"/>
        <source>{layer} cannot be edited.</source>
        <translation>La couche {layer} ne peut pas être modifiée.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/site_edits.py" line="338"/>
        <source>Check that you may write to the workspace&apos;s file.</source>
        <translation>Vérifiez que vous pouvez écrire dans le fichier de travail.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/site_acts.py" line="63"/>
        <source>{layer} did not take the change.</source>
        <translation>La couche {layer} n’a pas accepté la modification.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/site_acts.py" line="63"/>
        <source>Save or undo the other changes in this layer, then try again.</source>
        <translation>Enregistrez ou annulez les autres modifications de cette couche, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/workspace_project.py" line="197"/>
        <source>{path} cannot be opened.</source>
        <translation>{path} ne peut pas être ouvert.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/workspace_project.py" line="197"/>
        <source>Check that the file is there and that you may read it.</source>
        <translation>Vérifiez que le fichier existe et que vous pouvez le lire.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/workspace_project.py" line="236"/>
        <source>The layer {table} of {path} cannot be opened.</source>
        <translation>La couche {table} de {path} ne peut pas être ouverte.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/workspace_project.py" line="236"/>
        <source>Restore the file from its backup.</source>
        <translation>Restaurez le fichier à partir de sa copie de sauvegarde.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/plugin.py" line="156"/>
        <source>EV Planner could not start: {reason}.</source>
        <translation>EV Planner n’a pas pu démarrer : {reason}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/plugin.py" line="156"/>
        <source>Install what is missing for QGIS&apos;s own Python, then restart QGIS.</source>
        <translation>Installez ce qui manque dans le Python de QGIS, puis redémarrez QGIS.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/places/candidates.py" line="71"/>
        <source>{count} of the candidates have no geometry.</source>
        <translation>Nombre de candidats sans géométrie : {count}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/places/candidates.py" line="71"/>
        <source>Remove them, or repair their geometry.</source>
        <translation>Supprimez-les ou réparez leur géométrie.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/places/candidates.py" line="89"/>
        <source>There are no cells of the shape {shape}.</source>
        <translation>Il n’existe pas de cellules de forme {shape}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipes/recipe_reading.py" line="23"/>
        <source>Choose one of {allowed}.</source>
        <translation>Choisissez parmi {allowed}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/places/candidates.py" line="97"/>
        <source>Choose an area made of polygons.</source>
        <translation>Choisissez une zone composée de polygones.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/places/candidates.py" line="104"/>
        <source>The area is too small for candidates {spacing} m apart.</source>
        <translation>La zone est trop petite pour des candidats espacés de {spacing} m.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/places/candidates.py" line="104"/>
        <source>Choose a smaller spacing or a larger area.</source>
        <translation>Choisissez un espacement plus petit ou une zone plus grande.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/places/candidates.py" line="123"/>
        <source>There are no lines to put candidates along.</source>
        <translation>Il n’y a pas de lignes le long desquelles placer des candidats.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/places/candidates.py" line="123"/>
        <source>Choose a layer of lines that is not empty.</source>
        <translation>Choisissez une couche de lignes qui n’est pas vide.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/places/candidates.py" line="168"/>
        <source>The spacing of the candidates is {spacing}.</source>
        <translation>L’espacement des candidats est {spacing}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/places/candidates.py" line="168"/>
        <source>Give a spacing of more than 0 metres.</source>
        <translation>Donnez un espacement de plus de 0 mètre.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/places/candidates.py" line="177"/>
        <source>A spacing of {spacing} m would make {count} candidates; {most} are possible.</source>
        <translation>Un espacement de {spacing} m donnerait {count} candidats ; le maximum est {most}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/places/candidates.py" line="177"/>
        <source>Choose a larger spacing or a smaller area.</source>
        <translation>Choisissez un espacement plus grand ou une zone plus petite.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/weight_draws.py" line="34"/>
        <source>All weights are 0, so nothing can be scored.</source>
        <translation>Tous les poids sont nuls : rien ne peut être évalué.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/weight_draws.py" line="34"/>
        <source>Give at least one criterion a weight above 0.</source>
        <translation>Donnez à au moins un critère un poids supérieur à 0.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/places/layers.py" line="88"/>
        <source>The layer {layer} has no field {field}.</source>
        <translation>La couche {layer} n’a pas de champ {field}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/places/layers.py" line="88"/>
        <source>Name another field in the recipe; the layer has {fields}.</source>
        <translation>Désignez un autre champ dans la recette ; la couche contient {fields}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/places/layers.py" line="110"/>
        <source>The field {field} of the layer {layer} holds {value}, which is no number.</source>
        <translation>Le champ {field} de la couche {layer} contient {value}, qui n’est pas un nombre.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/places/layers.py" line="110"/>
        <source>Name a numeric field, or convert this one to numbers first.</source>
        <translation>Désignez un champ numérique, ou convertissez d’abord celui-ci en nombres.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/places/place.py" line="97"/>
        <source>Check the layer, or raise snap_distance in the recipe.</source>
        <translation>Vérifiez la couche, ou augmentez snap_distance dans la recette.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/places/place.py" line="151"/>
        <source>The field {field} of the layer {layer} holds negative numbers.</source>
        <translation>Le champ {field} de la couche {layer} contient des nombres négatifs.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/places/place.py" line="151"/>
        <source>Correct them, or name another field in the recipe.</source>
        <translation>Corrigez-les, ou désignez un autre champ dans la recette.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/places/place.py" line="126"/>
        <source>Fill the field where a number is known.</source>
        <translation>Complétez le champ là où un nombre est connu.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/places/place.py" line="138"/>
        <source>The field {field} of the layer {layer} is 0 everywhere.</source>
        <translation>Le champ {field} de la couche {layer} vaut 0 partout.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/places/place.py" line="138"/>
        <source>Name another field in the recipe, or fill this one.</source>
        <translation>Désignez un autre champ dans la recette, ou complétez celui-ci.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/places/place.py" line="161"/>
        <source>The layer {layer} is empty.</source>
        <translation>La couche {layer} est vide.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/places/place.py" line="161"/>
        <source>Fill it if there should be features in it.</source>
        <translation>Complétez-la si elle doit contenir des entités.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/criteria/rules.py" line="140"/>
        <source>The layer {layer} holds no polygons.</source>
        <translation>La couche {layer} ne contient pas de polygones.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/criteria/measures.py" line="226"/>
        <source>Name a layer of polygons in the recipe for the measure value_at.</source>
        <translation>Désignez dans la recette une couche de polygones pour la mesure value_at.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/distances/streets.py" line="45"/>
        <source>The layer with the streets is empty.</source>
        <translation>La couche des rues est vide.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/distances/streets.py" line="45"/>
        <source>Choose a layer of lines with at least one street.</source>
        <translation>Choisissez une couche de lignes avec au moins une rue.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/distances/streets.py" line="55"/>
        <source>The layer with the streets holds no line that can be walked.</source>
        <translation>La couche des rues ne contient aucune ligne praticable à pied.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/distances/streets.py" line="55"/>
        <source>Check that it is a layer of lines and that its walkable field is right.</source>
        <translation>Vérifiez qu’il s’agit d’une couche de lignes et que son champ walkable est correct.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/criteria/failed_rules.py" line="83"/>
        <source>All {count} candidates are struck by rules ({codes}).</source>
        <translation>Tous les candidats ({count}) sont écartés par des règles ({codes}).</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/criteria/failed_rules.py" line="83"/>
        <source>Relax a rule of the recipe, or check the layers that the rules use.</source>
        <translation>Assouplissez une règle de la recette, ou vérifiez les couches que les règles utilisent.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="113"/>
        <source>There are no candidates to score.</source>
        <translation>Il n’y a pas de candidats à évaluer.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="113"/>
        <source>Choose a larger area, a smaller spacing, or a layer that is not empty.</source>
        <translation>Choisissez une zone plus grande, un espacement plus petit, ou une couche qui n’est pas vide.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="127"/>
        <source>The recipe {recipe} needs layers for these roles: {roles}.</source>
        <translation>La recette {recipe} a besoin de couches pour ces rôles : {roles}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="127"/>
        <source>Say which layer to use for each.</source>
        <translation>Indiquez quelle couche utiliser pour chacun.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="174"/>
        <source>All distances are straight ones: the recipe names no network to walk on.</source>
        <translation>Toutes les distances sont à vol d’oiseau : la recette ne désigne pas de réseau piéton.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="174"/>
        <source>Add a network to the recipe to get walking distances.</source>
        <translation>Ajoutez un réseau à la recette pour obtenir des distances à pied.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="181"/>
        <source>{count} features of the layer {layer} are no usable lines and were left out.</source>
        <translation>Entités de la couche {layer} exclues parce qu’elles ne sont pas des lignes utilisables : {count}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="181"/>
        <source>Repair or remove them.</source>
        <translation>Réparez-les ou supprimez-les.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="189"/>
        <source>Check that streets that meet share an end point.</source>
        <translation>Vérifiez que les rues qui se rejoignent partagent une extrémité.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="260"/>
        <source>The criterion {criterion} has no value anywhere; {missing} is used.</source>
        <translation>Le critère {criterion} n’a de valeur nulle part ; {missing} est utilisé.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="260"/>
        <source>Check its layers and its distance.</source>
        <translation>Vérifiez ses couches et sa distance.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="283"/>
        <source>The criterion {criterion} is {value} everywhere, so it tells no difference.</source>
        <translation>Le critère {criterion} vaut {value} partout ; il ne fait donc aucune différence.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="283"/>
        <source>Check its layers, or give it the weight 0.</source>
        <translation>Vérifiez ses couches, ou donnez-lui un poids de 0.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipes/recipe_parts.py" line="123"/>
        <source>{where} is {given}; exactly one of {allowed} is expected.</source>
        <translation>{where} vaut {given} ; il faut exactement un élément parmi {allowed}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipes/recipe_parts.py" line="153"/>
        <source>{where} is {given}; a text or a number is expected.</source>
        <translation>{where} vaut {given} ; il faut un texte ou un nombre.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipes/recipe_parts.py" line="190"/>
        <source>{where} is {given}; at least one criterion is expected.</source>
        <translation>{where} vaut {given} ; il faut au moins un critère.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipes/recipe_parts.py" line="226"/>
        <source>{where} is {given}; zero_at and one_at must differ.</source>
        <translation>{where} vaut {given} ; zero_at et one_at doivent être différents.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipes/recipe_parts.py" line="285"/>
        <source>{where} is {given}, which occurs twice.</source>
        <translation>{where} vaut {given}, qui apparaît deux fois.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipes/recipe_reading.py" line="22"/>
        <source>Correct the recipe there.</source>
        <translation>Corrigez la recette à cet endroit.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipes/recipe_reading.py" line="31"/>
        <source>The recipe is no valid JSON: line {line}, column {column}.</source>
        <translation>La recette n’est pas du JSON valide : ligne {line}, colonne {column}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipes/recipe_reading.py" line="47"/>
        <source>The recipe holds {given}, which is no number.</source>
        <translation>La recette contient {given}, qui n’est pas un nombre.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipes/recipe_reading.py" line="65"/>
        <source>{where} is {given}; an object {{…}} is expected.</source>
        <translation>{where} vaut {given} ; il faut un objet {{…}}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipes/recipe_reading.py" line="71"/>
        <source>{where} is not a known key.</source>
        <translation>{where} n’est pas une clé connue.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipes/recipe_reading.py" line="75"/>
        <source>{where} is missing.</source>
        <translation>{where} manque.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipes/recipe_reading.py" line="82"/>
        <source>{where} is {given}; a list […] is expected.</source>
        <translation>{where} vaut {given} ; il faut une liste […].</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipes/recipe_reading.py" line="89"/>
        <source>{where} is {given}; a text is expected.</source>
        <translation>{where} vaut {given} ; il faut un texte.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipes/recipe_reading.py" line="96"/>
        <source>{where} is {given}; lower-case letters, digits and underscores are expected, a letter first.</source>
        <translation>{where} vaut {given} ; il faut des minuscules, des chiffres et des traits de soulignement, en commençant par une lettre.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipes/recipe_reading.py" line="106"/>
        <source>{where} is {given}; a number is expected.</source>
        <translation>{where} vaut {given} ; il faut un nombre.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipes/recipe_reading.py" line="113"/>
        <source>{where} is {given}; a number above 0 is expected.</source>
        <translation>{where} vaut {given} ; il faut un nombre supérieur à 0.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipes/recipe_reading.py" line="120"/>
        <source>{where} is {given}; a number of 0 or more is expected.</source>
        <translation>{where} vaut {given} ; il faut un nombre supérieur ou égal à 0.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipes/recipe_reading.py" line="127"/>
        <source>{where} is {given}; a number from 0 to 1 is expected.</source>
        <translation>{where} vaut {given} ; il faut un nombre de 0 à 1.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipes/recipe_reading.py" line="134"/>
        <source>{where} is {given}; a whole number is expected.</source>
        <translation>{where} vaut {given} ; il faut un nombre entier.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipes/recipe_reading.py" line="142"/>
        <source>{where} is {given}, which is not known.</source>
        <translation>{where} vaut {given}, qui n’est pas connu.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipes/recipe_reading.py" line="151"/>
        <source>{where} is {given}, which is not the role of a layer of the recipe.</source>
        <translation>{where} vaut {given}, qui n’est le rôle d’aucune couche de la recette.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/criteria/failed_rules.py" line="102"/>
        <source>The layer {layer} is empty, so a rule on it would strike every candidate.</source>
        <translation>La couche {layer} est vide ; une règle qui la concerne écarterait donc tous les candidats.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/criteria/failed_rules.py" line="102"/>
        <source>Fill the layer, choose another one, or remove the rule.</source>
        <translation>Complétez la couche, choisissez-en une autre, ou supprimez la règle.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/selection/select.py" line="34"/>
        <source>{count} sites with {spacing} m between them cannot be chosen.</source>
        <translation>Impossible de choisir {count} emplacements espacés de {spacing} m.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/selection/select.py" line="34"/>
        <source>Give a number and a spacing of 0 or more.</source>
        <translation>Donnez un nombre et un espacement supérieurs ou égaux à 0.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/changes.py" line="258"/>
        <source>The feature belongs to the municipality {other}, the workspace to {nis}.</source>
        <translation>L’entité appartient à la commune {other}, le fichier de travail à la commune {nis}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/changes.py" line="258"/>
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
        <location filename="../evplanner_plugin/sync/push.py" line="179"/>
        <source>The server accepted the feature but did not store it.</source>
        <translation>Le serveur a accepté l’entité mais ne l’a pas enregistrée.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/push.py" line="179"/>
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
        <location filename="../evplanner_plugin/workspace/processes.py" line="151"/>
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
        <location filename="../evplanner_plugin/workspace/geometry.py" line="37"/>
        <source>The Python package shapely (version 2) is missing.</source>
        <translation>Le paquet Python shapely (version 2) manque.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geometry.py" line="37"/>
        <source>Install it into QGIS&apos;s Python with: pip install &quot;shapely&gt;=2,&lt;2.1&quot;</source>
        <translation>Installez-le dans le Python de QGIS avec : pip install &quot;shapely&gt;=2,&lt;2.1&quot;</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geometry.py" line="99"/>
        <source>A geometry in the file cannot be read.</source>
        <translation>Une géométrie du fichier ne peut pas être lue.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geometry.py" line="99"/>
        <source>Curves must be segmented and damaged features removed first.</source>
        <translation>Les courbes doivent d’abord être segmentées et les entités endommagées supprimées.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geometry.py" line="110"/>
        <source>A geometry in the file is damaged.</source>
        <translation>Une géométrie du fichier est endommagée.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geometry.py" line="110"/>
        <source>Restore the file from a backup.</source>
        <translation>Restaurez le fichier à partir d’une copie de sauvegarde.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geometry.py" line="176"/>
        <source>A geometry of type {has} does not fit into a layer of type {kind}.</source>
        <translation>Une géométrie de type {has} ne convient pas à une couche de type {kind}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geometry.py" line="176"/>
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
        <location filename="../evplanner_plugin/workspace/geopackage.py" line="148"/>
        <source>{path} is not a GeoPackage.</source>
        <translation>{path} n’est pas un GeoPackage.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/migrations.py" line="76"/>
        <source>Choose a workspace that EV Planner created.</source>
        <translation>Choisissez un fichier de travail créé par EV Planner.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geopackage.py" line="157"/>
        <source>{path} cannot be opened or written.</source>
        <translation>{path} ne peut pas être ouvert ou écrit.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geopackage.py" line="157"/>
        <source>Choose a folder in which you may write, and check that the file is not write-protected.</source>
        <translation>Choisissez un dossier où vous pouvez écrire, et vérifiez que le fichier n’est pas protégé en écriture.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geopackage.py" line="172"/>
        <source>Another program is writing to {path}.</source>
        <translation>Un autre programme est en train d’écrire dans {path}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geopackage.py" line="172"/>
        <source>Save or end the editing there, then try again.</source>
        <translation>Enregistrez ou terminez les modifications dans ce programme, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geopackage.py" line="179"/>
        <source>The disk that holds {path} is full.</source>
        <translation>Le disque qui contient {path} est plein.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geopackage.py" line="179"/>
        <source>Make room on the disk, then try again.</source>
        <translation>Libérez de l’espace sur le disque, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geopackage.py" line="188"/>
        <source>{path} is damaged.</source>
        <translation>{path} est endommagé.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geopackage.py" line="188"/>
        <source>Restore it from one of the backups beside it.</source>
        <translation>Restaurez-le à partir de l’une des copies de sauvegarde qui se trouvent à côté.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geopackage.py" line="197"/>
        <source>A row with the same key is already in {path}: {columns}.</source>
        <translation>Une ligne avec la même clé se trouve déjà dans {path} : {columns}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geopackage.py" line="197"/>
        <source>Each row needs an id of its own.</source>
        <translation>Chaque ligne doit avoir son propre identifiant.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geopackage.py" line="204"/>
        <source>{path} cannot be read or written: {reason}.</source>
        <translation>{path} ne peut pas être lu ou écrit : {reason}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geopackage.py" line="204"/>
        <source>Check the disk and whether another program uses the file, then try again.</source>
        <translation>Vérifiez le disque et si un autre programme utilise le fichier, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/migrations.py" line="76"/>
        <source>{path} is a GeoPackage, but no EV Planner workspace.</source>
        <translation>{path} est un GeoPackage, mais pas un fichier de travail d’EV Planner.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/migrations.py" line="82"/>
        <source>{path} was made by a newer version of EV Planner (schema {version}, here {known}).</source>
        <translation>{path} a été créé par une version plus récente d’EV Planner (schéma {version}, ici {known}).</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/migrations.py" line="82"/>
        <source>Update the plugin; the file was left as it is.</source>
        <translation>Mettez l’extension à jour ; le fichier est resté inchangé.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/migrations.py" line="109"/>
        <source>{path} could not be brought from schema {version} to {next}; that step was undone.</source>
        <translation>{path} n’a pas pu passer du schéma {version} au schéma {next} ; cette étape a été annulée.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/migrations.py" line="109"/>
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
        <location filename="../evplanner_plugin/workspace/tables.py" line="195"/>
        <source>No row was named.</source>
        <translation>Aucune ligne n’a été désignée.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/tables.py" line="234"/>
        <source>The table {table} has no geometry.</source>
        <translation>La table {table} n’a pas de géométrie.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/tables.py" line="234"/>
        <source>Leave the geometry out.</source>
        <translation>Omettez la géométrie.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/proposing/given_sites.py" line="197"/>
        <source>The coordinates of the layer “{layer}” do not fit its coordinate system {crs}; they may be degrees.</source>
        <translation>Les coordonnées de la couche « {layer} » ne correspondent pas à son système de coordonnées {crs} ; il s’agit peut-être de degrés.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/recipe_choice.py" line="62"/>
        <source>{parameter} is not a JSON object: {text}.</source>
        <translation>{parameter} n’est pas un objet JSON : {text}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/compat.py" line="153"/>
        <source>EV Planner lacks Python packages in this QGIS: {packages}.</source>
        <translation>Il manque à EV Planner des paquets Python dans ce QGIS : {packages}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/compat.py" line="153"/>
        <source>Install them for QGIS's own Python (Windows: the full QGIS installer brings them; Debian: apt install python3-numpy python3-scipy python3-pandas, and shapely ≥ 2 by pip), then restart QGIS.</source>
        <translation>Installez-les dans le Python de QGIS (Windows : l’installateur complet de QGIS les fournit ; Debian : apt install python3-numpy python3-scipy python3-pandas, et shapely ≥ 2 par pip), puis redémarrez QGIS.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/places/candidates.py" line="97"/>
        <source>The area for the candidates is empty.</source>
        <translation>La zone des candidats n’a pas de surface.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/places/place.py" line="97"/>
        <source>{count} of {all} features of the layer {layer} have no geometry or lie too far from any street to walk on, and were left out.</source>
        <translation>Entités de la couche {layer} exclues, car sans géométrie ou trop éloignées de toute rue praticable à pied : {count} sur {all}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/places/place.py" line="126"/>
        <source>The field {field} is empty in {count} of {all} features of the layer {layer}; they count as 0.</source>
        <translation>Le champ {field} est vide dans {count} des {all} entités de la couche {layer} ; elles comptent pour 0.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="189"/>
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
        <location filename="../evplanner_plugin/algorithms/take_back.py" line="86"/>
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
        <location filename="../evplanner_plugin/sync/changes.py" line="248"/>
        <source>Rows of {table} are not changed once others can see them.</source>
        <translation>Les lignes de {table} ne sont plus modifiées dès que d'autres peuvent les voir.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/changes.py" line="248"/>
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
        <location filename="../evplanner_plugin/sync/push.py" line="79"/>
        <source>{count} of {total} rows of {table} are gone here; centrally they were kept.</source>
        <translation>{count} lignes sur {total} de {table} ont disparu ici ; elles ont été conservées dans l'API centrale.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/push.py" line="79"/>
        <source>Undo the change, or sync with the removals if they are meant.</source>
        <translation>Annulez la modification, ou synchronisez avec les suppressions si elles sont voulues.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/push.py" line="172"/>
        <source>Others keep changing the feature.</source>
        <translation>D'autres continuent à modifier l'objet.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/push.py" line="172"/>
        <source>Sync again in a while.</source>
        <translation>Synchronisez à nouveau un peu plus tard.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/backtest_inputs.py" line="54"/>
        <source>“{date}” is not a date.</source>
        <translation>« {date} » n’est pas une date.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/backtest_inputs.py" line="54"/>
        <source>Write it like 2024-12-31.</source>
        <translation>Écrivez-la comme 2024-12-31.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/backtest_inputs.py" line="60"/>
        <source>It is not known since when the points of the layer “{layer}” are there.</source>
        <translation>On ne sait pas depuis quand les points de la couche « {layer} » existent.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/backtest_inputs.py" line="60"/>
        <source>Choose the field with their dates under “Since when”.</source>
        <translation>Choisissez le champ avec leurs dates sous « Depuis quand ».</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/backtest_inputs.py" line="68"/>
        <source>The field {field} of the layer {layer} holds no dates.</source>
        <translation>Le champ {field} de la couche {layer} ne contient pas de dates.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/backtest_inputs.py" line="68"/>
        <source>Choose a field with dates like 2024-12-31, or none.</source>
        <translation>Choisissez un champ avec des dates comme 2024-12-31, ou aucun.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate_sites.py" line="54"/>
        <source>There is nothing to learn weights for: neither a potential map nor features.</source>
        <translation>Il n’y a rien dont apprendre les poids : ni carte de potentiel ni caractéristiques.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate_sites.py" line="54"/>
        <source>Choose a potential map, or fields of the sites.</source>
        <translation>Choisissez une carte de potentiel, ou des champs des emplacements.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate_sites.py" line="61"/>
        <source>The field “{field}” cannot explain itself: it is the measured use.</source>
        <translation>Le champ « {field} » ne peut pas s’expliquer lui-même : c’est l’utilisation mesurée.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate_sites.py" line="61"/>
        <source>Leave it out of the features.</source>
        <translation>Retirez-le des caractéristiques.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate_sites.py" line="96"/>
        <source>The map does not say by which recipe it was made, so criteria made from existing points could not be left out.</source>
        <translation>La carte ne dit pas avec quelle recette elle a été faite ; les critères faits à partir de points existants n’ont donc pas pu être écartés.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate_sites.py" line="96"/>
        <source>Give the recipe to be sure.</source>
        <translation>Donnez la recette pour en être sûr.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate_sites.py" line="112"/>
        <source>All criteria of the potential map are made from existing points: {criteria}.</source>
        <translation>Tous les critères de la carte de potentiel sont faits à partir de points existants : {criteria}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate_sites.py" line="112"/>
        <source>Choose a map with other criteria; these would predict themselves.</source>
        <translation>Choisissez une carte avec d’autres critères ; ceux-ci se prédiraient eux-mêmes.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate_sites.py" line="142"/>
        <source>{count} of {all} sites have no measured use and were left out.</source>
        <translation>{count} emplacements sur {all} n’ont pas d’utilisation mesurée et ont été écartés.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate_sites.py" line="147"/>
        <source>{count} of {all} sites were measured during no time (0 or empty) and were left out.</source>
        <translation>{count} emplacements sur {all} n’ont été mesurés pendant aucune durée (0 ou vide) et ont été écartés.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate_sites.py" line="148"/>
        <source>{count} of {all} sites lie beside the potential map or lack a feature, and were left out.</source>
        <translation>{count} emplacements sur {all} sont hors de la carte de potentiel ou il leur manque une caractéristique ; ils ont été écartés.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate_sites.py" line="190"/>
        <source>Nothing is learned about these features, which are the same at all sites: {criteria}.</source>
        <translation>Rien n’est appris sur ces caractéristiques, qui sont identiques à tous les emplacements : {criteria}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate_sites.py" line="287"/>
        <source>They keep your weight.</source>
        <translation>Ils gardent votre poids.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate_sites.py" line="222"/>
        <source>The layer “{layer}” has no field “{field}” with numbers.</source>
        <translation>La couche « {layer} » n’a pas de champ « {field} » contenant des nombres.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate_sites.py" line="222"/>
        <source>Its fields with numbers are {fields}.</source>
        <translation>Ses champs contenant des nombres sont {fields}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate_sites.py" line="259"/>
        <source>A weight is given for “{criterion}”, which is no criterion or feature here.</source>
        <translation>Un poids est donné pour « {criterion} », qui n’est ici ni un critère ni une caractéristique.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate_sites.py" line="259"/>
        <source>They are {criteria}.</source>
        <translation>Les voici : {criteria}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate_sites.py" line="287"/>
        <source>Nothing is learned about these criteria, which are made from existing charging points: {criteria}.</source>
        <translation>Rien n’est appris sur ces critères, qui sont faits à partir de points de recharge existants : {criteria}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/layers/feature_reading.py" line="65"/>
        <source>A geometry of the layer “{layer}” cannot be read.</source>
        <translation>Une géométrie de la couche « {layer} » ne peut pas être lue.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/layers/feature_reading.py" line="65"/>
        <source>Repair the layer with “Fix geometries”, then use the result.</source>
        <translation>Réparez la couche avec « Réparer les géométries », puis utilisez le résultat.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/layers/geopackage_reading.py" line="47"/>
        <source>The file {path} of the layer “{layer}” is no longer there.</source>
        <translation>Le fichier {path} de la couche « {layer} » n’existe plus.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/layers/geopackage_reading.py" line="47"/>
        <source>Put it back, or choose another layer.</source>
        <translation>Remettez-le en place, ou choisissez une autre couche.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/layers/geopackage_reading.py" line="76"/>
        <source>The layer “{layer}” is no longer in the file {path}.</source>
        <translation>La couche « {layer} » n’est plus dans le fichier {path}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/layers/geopackage_reading.py" line="76"/>
        <source>Choose another layer.</source>
        <translation>Choisissez une autre couche.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/layers/geopackage_reading.py" line="89"/>
        <source>The field {field} of the layer “{layer}” is no longer in its file.</source>
        <translation>Le champ {field} de la couche « {layer} » n’est plus dans son fichier.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/layers/geopackage_reading.py" line="89"/>
        <source>Remove the layer from the project and add it again.</source>
        <translation>Retirez la couche du projet et ajoutez-la de nouveau.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/layers/geopackage_reading.py" line="156"/>
        <source>The layer “{layer}” cannot be read: its file {path} is damaged or no GeoPackage.</source>
        <translation>La couche « {layer} » ne peut pas être lue : son fichier {path} est endommagé ou n’est pas un GeoPackage.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/layers/geopackage_reading.py" line="156"/>
        <source>Restore the file from a backup, or choose another layer.</source>
        <translation>Restaurez le fichier depuis une sauvegarde, ou choisissez une autre couche.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/layers/input_layers.py" line="251"/>
        <source>The filter of the layer “{layer}” cannot be applied, or no feature meets it.</source>
        <translation>Le filtre de la couche « {layer} » ne peut pas être appliqué, ou aucune entité n’y répond.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/layers/input_layers.py" line="251"/>
        <source>Correct or remove the filter in the layer&apos;s properties.</source>
        <translation>Corrigez ou supprimez le filtre dans les propriétés de la couche.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_candidates.py" line="53"/>
        <source>The layer “{layer}” holds {count} candidates; {most} are possible.</source>
        <translation>La couche « {layer} » contient {count} candidats ; {most} sont possibles.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_candidates.py" line="53"/>
        <source>Choose a smaller area or fewer places.</source>
        <translation>Choisissez une zone plus petite ou moins de lieux.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_layer.py" line="105"/>
        <source>The potential map “{layer}” was not made by the recipe {recipe}.</source>
        <translation>La carte de potentiel « {layer} » n’a pas été faite avec la recette {recipe}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_layer.py" line="105"/>
        <source>Choose the recipe with the criteria {criteria}.</source>
        <translation>Choisissez la recette avec les critères {criteria}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_report.py" line="106"/>
        <source>There is no potential map to report on.</source>
        <translation>Il n’y a pas de carte de potentiel à présenter.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_report.py" line="218"/>
        <source>The layer “{layer}” does not tell how stable the ranking is.</source>
        <translation>La couche « {layer} » ne dit pas si le classement est stable.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_report.py" line="218"/>
        <source>Choose a layer that the algorithm “Robustness of the ranking” has made.</source>
        <translation>Choisissez une couche faite par l’algorithme « Robustesse du classement ».</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/layers/raster_input.py" line="43"/>
        <source>The raster “{layer}” does not come from a file.</source>
        <translation>Le raster « {layer} » ne vient pas d’un fichier.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/layers/raster_input.py" line="43"/>
        <source>Save it as a GeoTIFF, and use that.</source>
        <translation>Enregistrez-le en GeoTIFF et utilisez celui-ci.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/layers/raster_input.py" line="141"/>
        <source>The raster “{layer}” was averaged to pixels of {metres} m, for it is large.</source>
        <translation>Le raster « {layer} », trop grand, a été moyenné en pixels de {metres} m.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/layers/raster_input.py" line="176"/>
        <source>The raster “{layer}” cannot be read.</source>
        <translation>Le raster « {layer} » ne peut pas être lu.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/layers/raster_input.py" line="176"/>
        <source>Check that its file is there and opens in QGIS.</source>
        <translation>Vérifiez que le fichier existe et s’ouvre dans QGIS.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/layers/raster_output.py" line="60"/>
        <source>A raster needs candidates on a regular lattice.</source>
        <translation>Un raster demande des candidats sur une grille régulière.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/layers/raster_output.py" line="60"/>
        <source>Leave the raster out, or score hexagons or squares.</source>
        <translation>Renoncez au raster, ou évaluez des hexagones ou des carrés.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/layers/raster_output.py" line="87"/>
        <source>The raster {path} is no GeoTIFF.</source>
        <translation>Le raster {path} n’est pas un GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/layers/raster_output.py" line="87"/>
        <source>Give a file name that ends in .tif.</source>
        <translation>Donnez un nom de fichier qui se termine par .tif.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/layers/roles.py" line="149"/>
        <source>Name a layer in the recipe.</source>
        <translation>Nommez une couche dans la recette.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="261"/>
        <source>Covering needs a layer with the demand to be covered.</source>
        <translation>La couverture demande une couche avec la demande à couvrir.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="261"/>
        <source>Choose a layer of points, such as dwellings, or the method by score.</source>
        <translation>Choisissez une couche de points, comme des logements, ou la méthode par score.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/site_coverage.py" line="88"/>
        <source>{count} rows of {layer} have no {field} of 0 or more; they count as 0.</source>
        <translation>{count} lignes de {layer} n’ont pas de {field} égal ou supérieur à 0 ; elles comptent pour 0.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/site_coverage.py" line="96"/>
        <source>The demand in the layer “{layer}” adds up to zero.</source>
        <translation>La demande de la couche « {layer} » s’élève au total à zéro.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/site_coverage.py" line="96"/>
        <source>Choose another field, or a layer with demand.</source>
        <translation>Choisissez un autre champ, ou une couche avec de la demande.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/site_coverage.py" line="111"/>
        <source>The potential map “{layer}” has no field “{field}” with numbers.</source>
        <translation>La carte de potentiel « {layer} » n’a pas de champ numérique « {field} ».</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/site_coverage.py" line="111"/>
        <source>Choose the field that says what a site costs at each place.</source>
        <translation>Choisissez le champ qui dit ce que coûte un emplacement à chaque endroit.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/site_coverage.py" line="140"/>
        <source>Rules have struck all candidates: there is nothing to choose.</source>
        <translation>Des règles ont écarté tous les candidats : il n’y a rien à choisir.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/site_coverage.py" line="143"/>
        <source>No candidate fits the budget of {budget}.</source>
        <translation>Aucun candidat ne tient dans le budget de {budget}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/site_coverage.py" line="143"/>
        <source>Raise the budget, or check the field with the costs.</source>
        <translation>Augmentez le budget, ou vérifiez le champ avec les coûts.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/site_coverage.py" line="151"/>
        <source>No candidate reaches demand that is not served already.</source>
        <translation>Aucun candidat n’atteint de demande qui ne soit déjà desservie.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/site_coverage.py" line="151"/>
        <source>Choose a longer distance or more candidates.</source>
        <translation>Choisissez une distance plus longue ou plus de candidats.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/site_coverage.py" line="158"/>
        <source>Only {found} of {count} sites were chosen: no other one adds anything.</source>
        <translation>Seuls {found} emplacements sur {count} ont été choisis : aucun autre n’ajoute quoi que ce soit.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/site_coverage.py" line="165"/>
        <source>It was not proven in time that this is the best choice.</source>
        <translation>Il n’a pas été prouvé à temps que c’est le meilleur choix.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/site_coverage.py" line="165"/>
        <source>The gap says how much better another one could be at most.</source>
        <translation>L’écart dit de combien un autre pourrait être meilleur au plus.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/site_coverage.py" line="189"/>
        <source>{sites} sites cover {covered} of {total} {field} ({share} %).</source>
        <translation>{sites} emplacements couvrent {covered} sur {total} {field} ({share} %).</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/site_coverage.py" line="191"/>
        <source>{sites} sites cover {covered} of {total} places ({share} %).</source>
        <translation>{sites} emplacements couvrent {covered} lieux sur {total} ({share} %).</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/site_coverage.py" line="194"/>
        <source>Existing charging points already cover {before} more.</source>
        <translation>Les points de recharge existants en couvrent déjà {before} autres.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/site_coverage.py" line="196"/>
        <source>It is proven that no other choice covers more.</source>
        <translation>Il est prouvé qu’aucun autre choix ne couvre davantage.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/site_coverage.py" line="198"/>
        <source>No choice covers more than {bound}, so this is at most {gap} % short of the best.</source>
        <translation>Aucun choix ne couvre plus de {bound} ; celui-ci est donc au plus {gap} % en dessous du meilleur.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/site_coverage.py" line="203"/>
        <source>Within {distance} m on foot over the streets.</source>
        <translation>À moins de {distance} m à pied par les rues.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/site_coverage.py" line="203"/>
        <source>Within {distance} m in a straight line, for no streets were given.</source>
        <translation>À moins de {distance} m à vol d’oiseau, car aucune rue n’a été donnée.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/site_coverage.py" line="209"/>
        <source>Demand may be divided among the sites that reach it.</source>
        <translation>La demande peut être répartie entre les emplacements qui l’atteignent.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/run_report.py" line="182"/>
        <source>The report could not be written to {path}.</source>
        <translation>Le rapport n’a pas pu être écrit dans {path}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/run_report.py" line="182"/>
        <source>Check that the folder can be written to and that the file is not open in another program.</source>
        <translation>Vérifiez que le dossier est accessible en écriture et que le fichier n’est pas ouvert dans un autre programme.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_files.py" line="63"/>
        <source>The file {path} cannot be written.</source>
        <translation>Le fichier {path} ne peut pas être écrit.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_files.py" line="63"/>
        <source>Choose a folder in which you may write.</source>
        <translation>Choisissez un dossier dans lequel vous pouvez écrire.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/backtest_words.py" line="15"/>
        <source>the density of dwellings</source>
        <translation>la densité de logements</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/backtest_words.py" line="16"/>
        <source>nearness to shops or parking</source>
        <translation>la proximité de commerces ou de stationnements</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/backtest_words.py" line="17"/>
        <source>chance</source>
        <translation>le hasard</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/backtest_words.py" line="40"/>
        <source>Where points stand shows what was decided before; only measured use shows demand.</source>
        <translation>L’emplacement des points montre ce qui a été décidé auparavant ; seul l’usage mesuré montre la demande.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/backtest_words.py" line="49"/>
        <source>There was no layer to compare with {baselines}.</source>
        <translation>Il n’y avait pas de couche pour comparer avec {baselines}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/backtest_words.py" line="56"/>
        <source>Every criterion with a weight is made from existing points, so that nothing is left to test on them.</source>
        <translation>Chaque critère pondéré est fondé sur des points existants : il ne reste rien à tester sur ces points.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/backtest_words.py" line="137"/>
        <source>Only {count} of the observed points lie in places that were scored: of fewer than {least}, nothing can be said.</source>
        <translation>Seuls {count} des points observés se trouvent dans des lieux ayant un score : de moins de {least}, on ne peut rien dire.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/backtest_words.py" line="144"/>
        <source>Every place holds an observed point: there is nothing to compare.</source>
        <translation>Chaque lieu contient un point observé : il n’y a rien à comparer.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/backtest_words.py" line="146"/>
        <source>{capture} % of the {count} observed points lie in the best fifth of the map (chance: 20 %); a place with a point scores higher than one without in {auc} % of all pairs (chance: 50 %).</source>
        <translation>{capture} % des {count} points observés se trouvent dans le meilleur cinquième de la carte (hasard : 20 %) ; un lieu avec un point a un score plus élevé qu’un lieu sans point dans {auc} % de toutes les paires (hasard : 50 %).</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/backtest_words.py" line="157"/>
        <source>How busy points are could not be tested: of {count} points in scored places the use is known, {least} with different use are needed.</source>
        <translation>La fréquentation des points n’a pas pu être testée : l’usage est connu pour {count} points dans des lieux ayant un score, il en faut {least} d’usage différent.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/backtest_words.py" line="163"/>
        <source>Of {count} points with measured use, one of the busiest fifth scores higher than another in {auc} % of all pairs; the rank correlation is {spearman}.</source>
        <translation>De {count} points dont l’usage est mesuré, un point du cinquième le plus fréquenté a un score plus élevé qu’un autre dans {auc} % de toutes les paires ; la corrélation des rangs est de {spearman}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/backtest_words.py" line="169"/>
        <source>Where points stand shows what was decided before; how busy they are shows demand.</source>
        <translation>L’emplacement des points montre ce qui a été décidé auparavant ; leur fréquentation montre la demande.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/backtest_words.py" line="178"/>
        <source>Of the points later than {date} fewer than {least} lie in places without an earlier point.</source>
        <translation>Des points postérieurs à {date}, moins de {least} se trouvent dans des lieux sans point antérieur.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/backtest_words.py" line="182"/>
        <source>Of the {count} points later than {date}, {capture} % lie in the best fifth of the places that were free then; such a place scores higher than another in {auc} % of all pairs.</source>
        <translation>Des {count} points postérieurs à {date}, {capture} % se trouvent dans le meilleur cinquième des lieux alors libres ; un tel lieu a un score plus élevé qu’un autre dans {auc} % de toutes les paires.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/backtest_words.py" line="193"/>
        <source>The recipe of the map is not known, so criteria made from existing points could not be left out: these figures may flatter the score.</source>
        <translation>La recette de la carte n’est pas connue ; les critères fondés sur des points existants n’ont donc pas pu être laissés de côté : ces chiffres peuvent flatter le score.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/backtest_words.py" line="203"/>
        <source>Left out of the score under test, for they are made from existing points: {criterion}.</source>
        <translation>Laissés hors du score testé, car fondés sur des points existants : {criterion}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/backtest_words.py" line="208"/>
        <source>Rules made from existing points did not strike in the test: {rules}.</source>
        <translation>Les règles fondées sur des points existants n’ont rien écarté dans le test : {rules}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/backtest_words.py" line="213"/>
        <source>Observed points outside the map: {count}.</source>
        <translation>Points observés hors de la carte : {count}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/backtest_words.py" line="216"/>
        <source>Observed points in places that a rule struck: {count}.</source>
        <translation>Points observés dans des lieux écartés par une règle : {count}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/backtest_words.py" line="232"/>
        <source>They lie in only {count} blocks of {size} m, too few to tell whether the score is better than anything.</source>
        <translation>Ils se trouvent dans {count} blocs de {size} m seulement, trop peu pour dire si le score est meilleur que quoi que ce soit.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/backtest_words.py" line="240"/>
        <source>The score is better at this than {baselines}.</source>
        <translation>Le score y est meilleur que {baselines}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/backtest_words.py" line="240"/>
        <source>The score is not better at this than {baselines}.</source>
        <translation>Le score n’y est pas meilleur que {baselines}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/backtest_words.py" line="240"/>
        <source>The score is worse at this than {baselines}.</source>
        <translation>Le score y est moins bon que {baselines}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/calibration/calibrate.py" line="117"/>
        <source>Weights cannot be learned from {sites} sites with measured use: chance would decide them.</source>
        <translation>On ne peut pas apprendre de poids à partir de {sites} emplacements dont l’utilisation est mesurée : le hasard déciderait.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/calibration/calibrate.py" line="117"/>
        <source>Give at least {fewest} sites, better 50; until then keep your weights.</source>
        <translation>Donnez au moins {fewest} emplacements, de préférence 50 ; d’ici là, gardez vos poids.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/calibration/calibrate.py" line="129"/>
        <source>The measured use is negative at {count} sites.</source>
        <translation>L’utilisation mesurée est négative à {count} emplacements.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/calibration/calibrate.py" line="129"/>
        <source>Correct the field, or leave those sites out.</source>
        <translation>Corrigez le champ, ou écartez ces emplacements.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/calibration/calibrate.py" line="135"/>
        <source>Measured use is the same at all sites, so nothing can be learned from it.</source>
        <translation>L’utilisation mesurée est la même à tous les emplacements ; il n’y a donc rien à en apprendre.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/calibration/calibrate.py" line="135"/>
        <source>Choose the field that holds the sessions or kWh of each site.</source>
        <translation>Choisissez le champ qui contient les sessions ou les kWh de chaque emplacement.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/calibration/calibrate.py" line="140"/>
        <source>None of the features differs from site to site: {features}.</source>
        <translation>Aucune caractéristique ne diffère d’un emplacement à l’autre : {features}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/calibration/calibrate.py" line="140"/>
        <source>Choose features that tell the sites apart.</source>
        <translation>Choisissez des caractéristiques qui distinguent les emplacements.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/calibration/calibrate.py" line="146"/>
        <source>All sites lie in one block, so that no neighbourhood can be held back.</source>
        <translation>Tous les emplacements sont dans un seul bloc ; aucun quartier ne peut donc être mis de côté.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/calibration/calibrate.py" line="146"/>
        <source>Choose smaller blocks, or sites in more than one place.</source>
        <translation>Choisissez des blocs plus petits, ou des emplacements en plusieurs lieux.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/calibration/calibrate_verdict.py" line="43"/>
        <source>Keep your weights: no feature goes up with measured use.</source>
        <translation>Gardez vos poids : aucune caractéristique n’augmente avec l’utilisation mesurée.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/calibration/calibrate_verdict.py" line="45"/>
        <source>Keep your weights: in neighbourhoods held back, the weights found do not surely predict measured use (rank correlation {found}, yours {yours}).</source>
        <translation>Gardez vos poids : dans les quartiers mis de côté, les poids trouvés ne prédisent pas sûrement l’utilisation mesurée (corrélation de rang {found}, les vôtres {yours}).</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/calibration/calibrate_verdict.py" line="51"/>
        <source>Keep your weights: in neighbourhoods held back, the weights found do not surely predict measured use better than yours (rank correlation {found}, yours {yours}).</source>
        <translation>Gardez vos poids : dans les quartiers mis de côté, les poids trouvés ne prédisent pas sûrement mieux l’utilisation mesurée que les vôtres (corrélation de rang {found}, les vôtres {yours}).</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/calibration/calibrate_verdict.py" line="57"/>
        <source>Keep your weights: those found predict better (rank correlation {found}, yours {yours}), but {sites} sites are too few to rely on.</source>
        <translation>Gardez vos poids : ceux trouvés prédisent mieux (corrélation de rang {found}, les vôtres {yours}), mais {sites} emplacements ne suffisent pas pour s’y fier.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/calibration/calibrate_verdict.py" line="63"/>
        <source>Use the weights found: in neighbourhoods held back, they predict measured use better than yours (rank correlation {found}, yours {yours}).</source>
        <translation>Utilisez les poids trouvés : dans les quartiers mis de côté, ils prédisent mieux l’utilisation mesurée que les vôtres (corrélation de rang {found}, les vôtres {yours}).</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/calibration/calibrate_verdict.py" line="78"/>
        <source>{sites} sites are few: the weights found are uncertain.</source>
        <translation>{sites} emplacements, c’est peu : les poids trouvés sont incertains.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/calibration/calibrate_verdict.py" line="78"/>
        <source>Measure use at {enough} sites or more.</source>
        <translation>Mesurez l’utilisation à {enough} emplacements ou plus.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/calibration/calibrate_verdict.py" line="86"/>
        <source>Beside existing sites, the use of the neighbours tells more than the features alone: rank correlation {both} against {found}; in neighbourhoods held back {both_blocks} against {found_blocks}.</source>
        <translation>À côté d’emplacements existants, l’utilisation des voisins en dit plus que les caractéristiques seules : corrélation de rang {both} contre {found} ; dans les quartiers mis de côté, {both_blocks} contre {found_blocks}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/criteria/correlation.py" line="54"/>
        <source>These criteria say nearly the same, so that it counts double: {pairs}.</source>
        <translation>Ces critères disent presque la même chose, qui compte donc double : {pairs}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/criteria/correlation.py" line="54"/>
        <source>Keep one of each pair, or halve their weights.</source>
        <translation>Gardez-en un de chaque paire, ou divisez leurs poids par deux.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/criteria/correlation.py" line="60"/>
        <source>These criteria say the opposite of each other and cancel out: {pairs}.</source>
        <translation>Ces critères disent le contraire l’un de l’autre et s’annulent : {pairs}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/criteria/correlation.py" line="60"/>
        <source>Keep one of each pair, or turn one of them round.</source>
        <translation>Gardez-en un de chaque paire, ou inversez l’un des deux.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/selection/cover.py" line="38"/>
        <source>A number, a spacing, a capacity or a budget is below zero.</source>
        <translation>Un nombre, une distance, une capacité ou un budget est inférieur à zéro.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/selection/cover.py" line="38"/>
        <source>Give 0 or more for each.</source>
        <translation>Indiquez 0 ou plus pour chacun.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/selection/cover.py" line="43"/>
        <source>Nothing says how many sites to choose.</source>
        <translation>Rien ne dit combien d’emplacements choisir.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/selection/cover.py" line="43"/>
        <source>Give a number of sites or a budget.</source>
        <translation>Indiquez un nombre d’emplacements ou un budget.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/selection/cover_reach.py" line="32"/>
        <source>Too much demand is within {distance} m of too many candidates.</source>
        <translation>Trop de demande se trouve à moins de {distance} m de trop de candidats.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/selection/cover_reach.py" line="32"/>
        <source>Choose a shorter distance, or candidates that lie farther apart.</source>
        <translation>Choisissez une distance plus courte, ou des candidats plus éloignés les uns des autres.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/drawn_ranks.py" line="99"/>
        <source>A top {top} in {draws} draws is more than fits in the memory.</source>
        <translation>Un top {top} dans {draws} tirages dépasse la mémoire disponible.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/drawn_ranks.py" line="99"/>
        <source>Draw at most {most} times, or follow fewer places.</source>
        <translation>Tirez au plus {most} fois, ou suivez moins de lieux.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/criteria/failed_rules.py" line="77"/>
        <source>These rules could not be checked for want of a layer: {codes}.</source>
        <translation>Ces règles n’ont pas pu être vérifiées faute de couche : {codes}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/criteria/failed_rules.py" line="77"/>
        <source>Choose layers for their roles, or look at the places yourself.</source>
        <translation>Choisissez des couches pour leurs rôles, ou examinez les lieux vous-même.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/criteria/measures.py" line="242"/>
        <source>The raster {layer} has no data at any of the candidates.</source>
        <translation>Le raster {layer} ne contient de données pour aucun des candidats.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/criteria/measures.py" line="242"/>
        <source>Choose a raster that overlaps them.</source>
        <translation>Choisissez un raster qui les recouvre.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipes/pairwise.py" line="124"/>
        <source>{count} criteria cannot be compared two by two.</source>
        <translation>{count} critères ne peuvent pas être comparés deux à deux.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipes/pairwise.py" line="124"/>
        <source>Compare from 1 to {most} criteria.</source>
        <translation>Comparez de 1 à {most} critères.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipes/pairwise.py" line="133"/>
        <source>The comparisons are no table of numbers above 0 with each pair judged one way.</source>
        <translation>Les comparaisons ne sont pas un tableau de nombres supérieurs à 0 où chaque paire est jugée dans un seul sens.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipes/pairwise.py" line="133"/>
        <source>Give one judgement above 0 for each pair.</source>
        <translation>Donnez un jugement supérieur à 0 pour chaque paire.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/places/place.py" line="25"/>
        <source>The layer {layer} is a raster; points, lines or polygons are needed.</source>
        <translation>La couche {layer} est un raster ; il faut des points, des lignes ou des polygones.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/places/place.py" line="25"/>
        <source>Choose another layer for the role {role}.</source>
        <translation>Choisissez une autre couche pour le rôle {role}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="118"/>
        <source>There are {count} candidates; at most {most} can be scored at once.</source>
        <translation>Il y a {count} candidats ; au plus {most} peuvent être évalués en une fois.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="118"/>
        <source>Choose a smaller area or a larger spacing, or score it in parts.</source>
        <translation>Choisissez une zone plus petite ou un espacement plus grand, ou évaluez-la par parties.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="147"/>
        <source>The criterion {criterion} does not say which field of {layer} to take.</source>
        <translation>Le critère {criterion} ne dit pas quel champ de {layer} utiliser.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="147"/>
        <source>Name a field in the recipe, or choose a raster.</source>
        <translation>Indiquez un champ dans la recette, ou choisissez un raster.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="230"/>
        <source>The criterion {criterion} has no layer for {roles}; {missing} is used everywhere.</source>
        <translation>Le critère {criterion} n’a pas de couche pour {roles} ; {missing} est utilisé partout.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="230"/>
        <source>Choose a layer, or give the criterion the weight 0.</source>
        <translation>Choisissez une couche, ou donnez au critère le poids 0.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="240"/>
        <source>The criterion {criterion} does not count: there is no layer for {roles}.</source>
        <translation>Le critère {criterion} ne compte pas : il n’y a pas de couche pour {roles}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="240"/>
        <source>Choose a layer, and give the criterion a weight.</source>
        <translation>Choisissez une couche, et donnez un poids au critère.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipes/recipe_parts.py" line="144"/>
        <source>{where} is {given}; at least one value is expected.</source>
        <translation>{where} vaut {given} ; au moins une valeur est attendue.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipes/recipe_parts.py" line="261"/>
        <source>{where} has neither minimum nor maximum; at least one is expected.</source>
        <translation>{where} n’a ni minimum ni maximum ; au moins l’un des deux est attendu.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipes/recipe_parts.py" line="265"/>
        <source>{where} is {given}; a number of at least the minimum is expected.</source>
        <translation>{where} vaut {given} ; un nombre au moins égal au minimum est attendu.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipes/recipe_reading.py" line="164"/>
        <source>{where} is {given}; true or false is expected.</source>
        <translation>{where} vaut {given} ; true ou false est attendu.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipes/recipe_reading.py" line="172"/>
        <source>{where} is {given}; at least one text is expected.</source>
        <translation>{where} vaut {given} ; au moins un texte est attendu.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipes/recipe_reading.py" line="182"/>
        <source>{where} is {given}; two numbers are expected.</source>
        <translation>{where} vaut {given} ; deux nombres sont attendus.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipes/recipe_reading.py" line="186"/>
        <source>{where} is {given}; at least two points with rising measured values are expected.</source>
        <translation>{where} vaut {given} ; au moins deux points aux valeurs mesurées croissantes sont attendus.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipes/recipe_reading.py" line="197"/>
        <source>{where} is {given}; 1 to {most} ascending numbers are expected.</source>
        <translation>{where} vaut {given} ; de 1 à {most} nombres croissants sont attendus.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipes/recipe_reading.py" line="231"/>
        <source>{where} is {given}; a number above {least} is expected.</source>
        <translation>{where} vaut {given} ; un nombre supérieur à {least} est attendu.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipes/recipe_reading.py" line="234"/>
        <source>{where} is {given}; a number from {least} to {most} is expected.</source>
        <translation>{where} vaut {given} ; un nombre de {least} à {most} est attendu.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/robustness.py" line="75"/>
        <source>There is no top {top} of {count} places.</source>
        <translation>Il n’y a pas de top {top} parmi {count} lieux.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/robustness.py" line="75"/>
        <source>Give a map with places that no rule struck, and a top of at least one.</source>
        <translation>Donnez une carte avec des lieux qu’aucune règle n’a écartés, et un top d’au moins un.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/robustness.py" line="125"/>
        <source>The map has no more than {top} places, so all of them are in the top {top}.</source>
        <translation>La carte ne compte pas plus de {top} lieux : tous sont donc dans le top {top}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/robustness.py" line="131"/>
        <source>Of the top {top} places, {stable} stay in the top {top} in at least 90 % of {draws} draws of weights.</source>
        <translation>Des {top} meilleurs lieux, {stable} restent dans le top {top} dans au moins 90 % de {draws} tirages de poids.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/robustness.py" line="144"/>
        <source>The weight of “{criterion}” moves the ranking most: {percent} % more or less of it replaces {count} of the top {top}.</source>
        <translation>Le poids de « {criterion} » modifie le plus le classement : {percent} % de plus ou de moins remplace {count} des {top} premiers.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/robustness.py" line="156"/>
        <source>No single weight, {percent} % more or less of it, replaces any of the top {top}.</source>
        <translation>Aucun poids, avec {percent} % de plus ou de moins, ne remplace un lieu du top {top}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/robustness.py" line="166"/>
        <source>These places hardly depend on the weights.</source>
        <translation>Ces places ne dépendent guère des poids.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/robustness.py" line="169"/>
        <source>Even the first place depends on the weights.</source>
        <translation>Même la première place dépend des poids.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/robustness.py" line="171"/>
        <source>The first place hardly depends on the weights.</source>
        <translation>La première place ne dépend guère des poids.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/robustness.py" line="173"/>
        <source>The first {count} places hardly depend on the weights.</source>
        <translation>Les {count} premières places ne dépendent guère des poids.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/robustness.py" line="180"/>
        <source>Place {place} does depend on them.</source>
        <translation>La place {place} en dépend bien.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/robustness.py" line="184"/>
        <source>Places {places} do depend on them.</source>
        <translation>Les places {places} en dépendent bien.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/robustness.py" line="187"/>
        <source>Of places {first}–{last}, {count} do depend on them.</source>
        <translation>Des places {first}–{last}, {count} en dépendent bien.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/criteria/rules.py" line="104"/>
        <source>The layer {layer} says nothing of {field} within {distance} m of {count} of {all} candidates, which therefore pass.</source>
        <translation>La couche {layer} ne dit rien de {field} à moins de {distance} m de {count} des {all} candidats, qui sont donc acceptés.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/criteria/rules.py" line="104"/>
        <source>Complete the layer, or look at these places yourself.</source>
        <translation>Complétez la couche, ou examinez ces lieux vous-même.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/criteria/rules.py" line="140"/>
        <source>Choose a layer of polygons for the role {role}.</source>
        <translation>Choisissez une couche de polygones pour le rôle {role}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/weight_draws.py" line="39"/>
        <source>{draws} draws with a spread of {spread} cannot be made.</source>
        <translation>{draws} tirages avec une dispersion de {spread} ne sont pas possibles.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/weight_draws.py" line="39"/>
        <source>Give at least one draw and a spread from 0 to 1.</source>
        <translation>Donnez au moins un tirage et une dispersion de 0 à 1.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/destinations.py" line="67"/>
        <source>The result would replace {path}, which “{layer}” is read from.</source>
        <translation>Le résultat remplacerait {path}, d’où « {layer} » est lu.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/destinations.py" line="75"/>
        <source>Choose another file for the result.</source>
        <translation>Choisissez un autre fichier pour le résultat.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_candidates.py" line="16"/>
        <source>The field cell of the layer “{layer}” does not number the candidates one by one; they are numbered from 0 on.</source>
        <translation>Le champ cell de la couche « {layer} » ne numérote pas les candidats un par un ; ils sont numérotés à partir de 0.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/criteria/polygons.py" line="60"/>
        <source>{count} polygons of the layer {layer} cross themselves; all within their border counts.</source>
        <translation>{count} polygones de la couche {layer} se croisent eux-mêmes ; tout ce que leur bord entoure compte.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/criteria/polygons.py" line="60"/>
        <source>Repair them with “Fix geometries” if something else was meant.</source>
        <translation>Réparez-les avec « Réparer les géométries » si autre chose était voulu.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/criteria/polygons.py" line="69"/>
        <source>{count} polygons of the layer {layer} cover nothing and were left out.</source>
        <translation>{count} polygones de la couche {layer} ne couvrent rien et ont été laissés de côté.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipes/recipe_reading.py" line="39"/>
        <source>The recipe is no valid JSON: it goes too deep, or a number is too long.</source>
        <translation>La recette n’est pas un JSON valide : elle est trop imbriquée, ou un nombre est trop long.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipes/recipe_reading.py" line="39"/>
        <source>Choose a file with a recipe.</source>
        <translation>Choisissez un fichier contenant une recette.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate_sites.py" line="169"/>
        <source>{count} of {all} sites stand where another one does.</source>
        <translation>{count} emplacements sur {all} se trouvent là où il y en a déjà un.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate_sites.py" line="169"/>
        <source>If they are the months or sockets of one site, add them up first (“Aggregate”).</source>
        <translation>Si ce sont les mois ou les points de recharge d’un même emplacement, additionnez-les d’abord (« Agréger »).</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/destinations.py" line="75"/>
        <source>The result would replace what is in the workspace {path}.</source>
        <translation>Le résultat remplacerait ce que contient le fichier de travail {path}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/layers/input_layers.py" line="66"/>
        <source>Take them apart first with “Multipart to singleparts”.</source>
        <translation>Décomposez-les d’abord avec « De morceaux multiples à morceaux uniques ».</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/layers/input_layers.py" line="66"/>
        <source>The layer “{layer}” holds collections of geometries, of no use here.</source>
        <translation>La couche « {layer} » contient des collections de géométries, inutilisables ici.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/add_photos.py" line="131"/>
        <source>No photos were given.</source>
        <translation>Aucune photo n'a été indiquée.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/add_photos.py" line="131"/>
        <source>Choose at least one file.</source>
        <translation>Choisissez au moins un fichier.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/add_photos.py" line="136"/>
        <source>{count} photos at a time are too many.</source>
        <translation>{count} photos à la fois, c'est trop.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/add_photos.py" line="136"/>
        <source>Add at most {most} at a time.</source>
        <translation>Ajoutez-en {most} au plus à la fois.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/add_photos.py" line="228"/>
        <source>The caption has {length} characters.</source>
        <translation>La légende compte {length} caractères.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/add_photos.py" line="228"/>
        <source>Use at most {longest}, and a comment for what is longer.</source>
        <translation>Utilisez-en {longest} au plus, et un commentaire pour ce qui est plus long.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/check_sites.py" line="204"/>
        <source>The workspace holds no proposed sites yet.</source>
        <translation>Le fichier de travail ne contient pas encore d’emplacements proposés.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/check_sites.py" line="204"/>
        <source>Propose some first.</source>
        <translation>Proposez-en d’abord.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/offline_package.py" line="213"/>
        <source>The minimum zoom ({first}) is above the maximum zoom ({last}).</source>
        <translation>Le zoom minimal ({first}) est supérieur au zoom maximal ({last}).</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/offline_package.py" line="213"/>
        <source>Give the smaller figure first.</source>
        <translation>Donnez d’abord le plus petit chiffre.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="176"/>
        <source>The process knows no origin “{origin}”.</source>
        <translation>Le processus ne connaît pas l’origine « {origin} ».</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="230"/>
        <source>No row of “{layer}” says where it lies.</source>
        <translation>Aucune ligne de « {layer} » ne dit où elle se trouve.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="230"/>
        <source>Choose a layer of points, or name the columns with the coordinates.</source>
        <translation>Choisissez une couche de points, ou nommez les colonnes avec les coordonnées.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="236"/>
        <source>All points of “{layer}” lie at 0, 0: nobody filled in where they are.</source>
        <translation>Tous les points de « {layer} » sont à 0, 0 : personne n’a rempli où ils se trouvent.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="236"/>
        <source>Fill in their coordinates, then try again.</source>
        <translation>Remplissez leurs coordonnées, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="241"/>
        <source>None of the {count} points of “{layer}” lies in {municipality}.</source>
        <translation>Aucun des {count} points de « {layer} » ne se trouve à {municipality}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="241"/>
        <source>Check whether {crs} is the right coordinate system, and whether x and y have changed places.</source>
        <translation>Vérifiez si {crs} est le bon système de coordonnées et si x et y ne sont pas inversés.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/proposing/csv_points.py" line="83"/>
        <source>The table {path} holds no rows under a line of names.</source>
        <translation>Le tableau {path} ne contient pas de lignes sous une ligne de noms.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/proposing/csv_points.py" line="83"/>
        <source>Give a file with the names of the columns in its first line.</source>
        <translation>Donnez un fichier avec les noms des colonnes à la première ligne.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/proposing/csv_points.py" line="136"/>
        <source>The table {path} is too large to be a list of sites.</source>
        <translation>Le tableau {path} est trop grand pour être une liste d’emplacements.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/proposing/csv_points.py" line="136"/>
        <source>Give a file of less than 100 MB.</source>
        <translation>Donnez un fichier de moins de 100 Mo.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/proposing/csv_points.py" line="143"/>
        <source>The file {path} cannot be read.</source>
        <translation>Le fichier {path} ne peut pas être lu.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/proposing/csv_points.py" line="152"/>
        <source>{path} is no table of text.</source>
        <translation>{path} n’est pas un tableau en texte.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/proposing/csv_points.py" line="152"/>
        <source>Save it as CSV first, or choose a layer.</source>
        <translation>Enregistrez-le d’abord en CSV, ou choisissez une couche.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/proposing/csv_points.py" line="167"/>
        <source>The table {path} cannot be taken apart into columns.</source>
        <translation>Le tableau {path} ne peut pas être séparé en colonnes.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/proposing/csv_points.py" line="167"/>
        <source>Check its quotation marks, or save it as CSV anew.</source>
        <translation>Vérifiez ses guillemets, ou enregistrez-le à nouveau en CSV.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/proposing/given_sites.py" line="110"/>
        <source>The table {path} has no column {column}.</source>
        <translation>Le tableau {path} n’a pas de colonne {column}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/proposing/given_sites.py" line="133"/>
        <source>Nothing says which columns of {path} hold the place.</source>
        <translation>Rien ne dit quelles colonnes de {path} contiennent le lieu.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/proposing/given_sites.py" line="133"/>
        <source>Name the columns with x and y, or with longitude and latitude.</source>
        <translation>Nommez les colonnes avec x et y, ou avec la longitude et la latitude.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/proposing/given_sites.py" line="140"/>
        <source>The column {column} of {path} holds no numbers.</source>
        <translation>La colonne {column} de {path} ne contient pas de nombres.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/proposing/given_sites.py" line="140"/>
        <source>Choose another column, or another decimal sign.</source>
        <translation>Choisissez une autre colonne ou un autre signe décimal.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/proposing/given_sites.py" line="147"/>
        <source>Nothing says in which coordinate system the places of {path} are.</source>
        <translation>Rien ne dit dans quel système de coordonnées sont les lieux de {path}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/proposing/given_sites.py" line="147"/>
        <source>Name it, such as EPSG:31370 for Lambert 72.</source>
        <translation>Nommez-le, comme EPSG:31370 pour Lambert 72.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/site_record.py" line="127"/>
        <source>The record could not be written to {path}.</source>
        <translation>Le dossier n’a pas pu être écrit dans {path}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/site_record.py" line="170"/>
        <source>A record cannot be written as “{ending}”.</source>
        <translation>Un dossier ne peut pas être écrit au format « {ending} ».</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/site_record.py" line="170"/>
        <source>Let the file&apos;s name end in one of these: {endings}.</source>
        <translation>Terminez le nom du fichier par une de ces extensions : {endings}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/offline_package/base_map_tiles.py" line="100"/>
        <source>The layer “{layer}” of the base map cannot be read: {reason}.</source>
        <translation>La couche « {layer} » du fond de carte ne peut pas être lue : {reason}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/offline_package/base_map_tiles.py" line="100"/>
        <source>Switch the layer off, or try again when its source answers.</source>
        <translation>Désactivez la couche, ou réessayez quand sa source répond.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/offline_package/covered_areas.py" line="36"/>
        <source>The workspace does not know where the municipality lies.</source>
        <translation>Le fichier de travail ne sait pas où se trouve la commune.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/offline_package/covered_areas.py" line="36"/>
        <source>Choose a rectangle, or the surroundings of the sites.</source>
        <translation>Choisissez un rectangle, ou les environs des emplacements.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/offline_package/covered_areas.py" line="72"/>
        <source>There are no proposed sites to make a map around.</source>
        <translation>Il n’y a pas d’emplacements proposés autour desquels faire une carte.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/offline_package/covered_areas.py" line="72"/>
        <source>Propose sites first, or choose the municipality.</source>
        <translation>Proposez d’abord des emplacements, ou choisissez la commune.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/offline_package/destination.py" line="55"/>
        <source>Choose another name for the package.</source>
        <translation>Choisissez un autre nom pour le paquet.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/offline_package/destination.py" line="70"/>
        <source>The package needs about {needed} MB, and the disk has {free} MB left.</source>
        <translation>Le paquet demande environ {needed} Mo, et il reste {free} Mo sur le disque.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/offline_package/destination.py" line="70"/>
        <source>Make room, choose another disk, a smaller area or a lower maximum zoom.</source>
        <translation>Libérez de la place, ou choisissez un autre disque, une zone plus petite ou un zoom maximal plus bas.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/offline_package/map_painter.py" line="116"/>
        <source>The layer “{layer}” was removed from the project meanwhile.</source>
        <translation>La couche « {layer} » a entre-temps été retirée du projet.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/offline_package/map_painter.py" line="116"/>
        <source>Leave the project as it is until the package is made.</source>
        <translation>Laissez le projet tel quel jusqu’à ce que le paquet soit fait.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/offline_package/package_project.py" line="180"/>
        <source>{path} could not be written.</source>
        <translation>{path} n’a pas pu être écrit.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/offline_package/package_project.py" line="180"/>
        <source>Check that you may write in the folder and that the disk is not full.</source>
        <translation>Vérifiez que vous pouvez écrire dans le dossier et que le disque n’est pas plein.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/offline_package/tile_limits.py" line="43"/>
        <source>The base map would have {count} tiles; at most {most} are made of these layers.</source>
        <translation>Le fond de carte aurait {count} tuiles ; il en est fait au plus {most} de ces couches.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/offline_package/tile_limits.py" line="43"/>
        <source>Choose a smaller area, or a lower maximum zoom.</source>
        <translation>Choisissez une zone plus petite, ou un zoom maximal plus bas.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/photos/image_file.py" line="114"/>
        <source>“{name}” has {megapixels} megapixels, which is more than can be read.</source>
        <translation>« {name} » compte {megapixels} mégapixels, plus qu'il n'est possible d'en lire.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/photos/image_file.py" line="114"/>
        <source>Save it smaller or as JPEG, then add that.</source>
        <translation>Enregistrez l'image en plus petit ou en JPEG, puis ajoutez-la.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/photos/image_file.py" line="128"/>
        <source>“{name}” is a folder.</source>
        <translation>« {name} » est un dossier.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/photos/image_file.py" line="128"/>
        <source>Add the photos in it.</source>
        <translation>Ajoutez les photos qu'il contient.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/photos/image_file.py" line="134"/>
        <source>There is no file “{name}” any more.</source>
        <translation>Le fichier « {name} » n'existe plus.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/photos/image_file.py" line="134"/>
        <source>Choose the photo where it is now.</source>
        <translation>Choisissez la photo là où elle se trouve maintenant.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/photos/image_file.py" line="141"/>
        <source>“{name}” is empty.</source>
        <translation>« {name} » est vide.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/photos/image_file.py" line="174"/>
        <source>Copy the photo from the phone or camera anew.</source>
        <translation>Copiez à nouveau la photo depuis le téléphone ou l'appareil.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/photos/image_file.py" line="159"/>
        <source>“{name}” is a HEIC or AVIF picture, which this QGIS cannot read.</source>
        <translation>« {name} » est une image HEIC ou AVIF, que ce QGIS ne sait pas lire.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/photos/image_file.py" line="159"/>
        <source>Save it as JPEG, or let the phone take photos as JPEG (iPhone: “Most Compatible”).</source>
        <translation>Enregistrez la photo en JPEG, ou réglez le téléphone pour qu'il prenne des photos en JPEG (iPhone : « Le plus compatible »).</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/photos/image_file.py" line="166"/>
        <source>“{name}” is no picture that can be read.</source>
        <translation>« {name} » n'est pas une image lisible.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/photos/image_file.py" line="166"/>
        <source>Add a photo as JPEG, PNG, TIFF or WebP.</source>
        <translation>Ajoutez une photo JPEG, PNG, TIFF ou WebP.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/photos/image_file.py" line="174"/>
        <source>“{name}” is damaged or was not copied in full.</source>
        <translation>« {name} » est endommagé ou n'a pas été copié en entier.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/photos/image_file.py" line="183"/>
        <source>“{name}” may not be read.</source>
        <translation>« {name} » ne peut pas être lu.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/photos/image_file.py" line="183"/>
        <source>Check that you have the right to read it and no other program holds it.</source>
        <translation>Vérifiez que vous avez le droit de le lire et qu'aucun autre programme ne l'occupe.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/site_summaries.py" line="202"/>
        <source>{path} was made by an older version of EV Planner.</source>
        <translation>{path} a été créé avec une version plus ancienne d’EV Planner.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/site_summaries.py" line="202"/>
        <source>Open it in the panel Charging Layers, which brings it up to date.</source>
        <translation>Ouvrez-le dans le panneau Couches de recharge, qui le met à jour.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/log.py" line="232"/>
        <source>The text has {length} characters; at most {longest} can be kept.</source>
        <translation>Le texte compte {length} caractères ; {longest} au plus peuvent être conservés.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/log.py" line="232"/>
        <source>Shorten it, or say it in several comments.</source>
        <translation>Raccourcissez-le, ou répartissez-le sur plusieurs commentaires.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/log.py" line="274"/>
        <source>The entry does not say which step it is about.</source>
        <translation>L’entrée ne dit pas de quelle étape il s’agit.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/log.py" line="274"/>
        <source>Choose a step of the process.</source>
        <translation>Choisissez une étape du processus.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/log.py" line="283"/>
        <source>“{due}” is no date.</source>
        <translation>« {due} » n’est pas une date.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/log.py" line="283"/>
        <source>Write the day as 2026-03-31.</source>
        <translation>Écrivez le jour sous la forme 2026-03-31.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/log.py" line="293"/>
        <source>The entry does not say which rules were checked.</source>
        <translation>L’entrée ne dit pas quelles règles ont été vérifiées.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/log.py" line="293"/>
        <source>Answer at least one line of the checklist.</source>
        <translation>Répondez à au moins une ligne de la checklist.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/log.py" line="299"/>
        <source>The rule “{rule}” cannot be answered with “{answer}”.</source>
        <translation>On ne peut pas répondre « {answer} » à la règle « {rule} ».</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/log.py" line="299"/>
        <source>Use one of these answers: {answers}.</source>
        <translation>Utilisez une de ces réponses : {answers}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/log.py" line="307"/>
        <source>“{source}” cannot answer a checklist.</source>
        <translation>« {source} » ne peut pas répondre à une checklist.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/log.py" line="307"/>
        <source>Use one of these sources: {sources}.</source>
        <translation>Utilisez une de ces sources : {sources}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/pasted_picture.py" line="29"/>
        <source>The picture could not be taken from the clipboard.</source>
        <translation>L'image n'a pas pu être reprise du presse-papiers.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/pasted_picture.py" line="29"/>
        <source>Save it as a file first, then add that.</source>
        <translation>Enregistrez-la d'abord dans un fichier, puis ajoutez celui-ci.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_strip.py" line="341"/>
        <source>The image of this photo is no longer here.</source>
        <translation>L'image de cette photo n'est plus ici.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_strip.py" line="341"/>
        <source>Fetch it from the server, or ask who added it.</source>
        <translation>Récupérez-la du serveur, ou demandez-la à la personne qui l'a ajoutée.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/import_preview.py" line="192"/>
        <source>{path} is nothing that QGIS can read as points.</source>
        <translation>{path} n’est rien que QGIS puisse lire comme des points.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/import_preview.py" line="192"/>
        <source>Choose a table (CSV), GeoJSON, GeoPackage or another layer of points.</source>
        <translation>Choisissez un tableau (CSV), GeoJSON, GeoPackage ou une autre couche de points.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/site_edits.py" line="311"/>
        <source>The site {id} is not in {layer} any more.</source>
        <translation>L’emplacement {id} n’est plus dans {layer}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/site_edits.py" line="311"/>
        <source>Choose a site of the list.</source>
        <translation>Choisissez un emplacement de la liste.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/processes.py" line="151"/>
        <source>The workspace has no process “{name}”.</source>
        <translation>Le fichier de travail n’a pas de processus « {name} ».</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/processes.py" line="84"/>
        <source>The process has no name.</source>
        <translation>Le processus n’a pas de nom.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/processes.py" line="84"/>
        <source>Give it a name of its own.</source>
        <translation>Donnez-lui un nom qui lui est propre.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/processes.py" line="91"/>
        <source>This workspace cannot keep a process: its table {table} is another one.</source>
        <translation>Ce fichier de travail ne peut pas conserver de processus : sa table {table} en est une autre.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/processes.py" line="91"/>
        <source>Rename that table, or create a new workspace.</source>
        <translation>Renommez cette table ou créez un nouveau fichier de travail.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/processes.py" line="160"/>
        <source>The workspace's process “{name}” cannot be used: {reason}.</source>
        <translation>Le processus « {name} » du fichier de travail ne peut pas être utilisé : {reason}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/processes.py" line="160"/>
        <source>The one that comes with the plugin is followed; yours is kept. Correct it or update the plugin.</source>
        <translation>Celui fourni avec l’extension est suivi ; le vôtre est conservé. Corrigez-le ou mettez l’extension à jour.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/site_log.py" line="98"/>
        <source>What colleagues may have seen already cannot be undone.</source>
        <translation>Ce que des collègues ont peut-être déjà vu ne peut pas être annulé.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/site_log.py" line="98"/>
        <source>Say what is different now in a new entry.</source>
        <translation>Dites dans une nouvelle entrée ce qui est différent à présent.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/site_log.py" line="190"/>
        <source>The site was sent already; its proposal cannot be undone.</source>
        <translation>L’emplacement a déjà été envoyé ; sa proposition ne peut pas être annulée.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/site_log.py" line="190"/>
        <source>Cancel or reject the site instead.</source>
        <translation>Annulez ou rejetez plutôt l’emplacement.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/site_log.py" line="196"/>
        <source>The site has other entries in its log; its proposal cannot be undone alone.</source>
        <translation>Le journal de l’emplacement contient d’autres entrées ; sa proposition ne peut pas être annulée seule.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/site_log.py" line="196"/>
        <source>Undo those entries first, or cancel the site.</source>
        <translation>Annulez d’abord ces entrées, ou annulez l’emplacement.</translation>
    </message>
</context>
<context>
    <name>expressions</name>
    <message>
        <location filename="../evplanner_plugin/documents/expressions/answers.py" line="22"/>
        <source>“{mark}” is no mark; use up, down or question.</source>
        <translation>« {mark} » n’est pas un avis ; utilisez up, down ou question.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/expressions/registration.py" line="13"/>
        <source>Without a site the one of the current feature is meant, by its id.</source>
        <translation>Sans emplacement, celui de l’entité actuelle est visé, d’après son id.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/expressions/registration.py" line="15"/>
        <source>The code of a proposed site&apos;s status, which follows from its log: proposed, in_review, needs_agreement, approved, rejected, handed_over, installed, in_service or cancelled.</source>
        <translation>Le code du statut d’un emplacement proposé, qui découle de son journal : proposed, in_review, needs_agreement, approved, rejected, handed_over, installed, in_service ou cancelled.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/expressions/registration.py" line="15"/>
        <source>The status of a proposed site in words, in QGIS&apos;s language.</source>
        <translation>Le statut d’un emplacement proposé en toutes lettres, dans la langue de QGIS.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/expressions/registration.py" line="15"/>
        <source>The code of the status that a proposed site has with entries that are not saved yet; NULL where all of them are saved.</source>
        <translation>Le code du statut d’un emplacement proposé avec ce qui n’est pas encore enregistré ; NULL si tout est enregistré.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/expressions/registration.py" line="15"/>
        <source>The marks given to a proposed site as text; or how many are in favour (up), against (down), or ask something (question).</source>
        <translation>Les avis sur un emplacement proposé sous forme de texte ; ou combien sont pour (up), contre (down) ou posent une question (question).</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/expressions/registration.py" line="15"/>
        <source>How many comments there are on a proposed site.</source>
        <translation>Le nombre de commentaires sur un emplacement proposé.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/expressions/registration.py" line="15"/>
        <source>The last comment on a proposed site as plain text; escape it where HTML is shown.</source>
        <translation>Le dernier commentaire sur un emplacement proposé en texte brut ; à échapper là où du HTML est affiché.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/expressions/registration.py" line="15"/>
        <source>The step that is open, in words; NULL where none is.</source>
        <translation>L’étape ouverte, en toutes lettres ; NULL s’il n’y en a pas.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/expressions/registration.py" line="15"/>
        <source>Days that the open step has taken, in the days its term counts, without those on which the clock stood still; NULL where no step is open.</source>
        <translation>Jours que l’étape ouverte a pris, dans l’unité de son délai, sans ceux où le délai était suspendu ; NULL si aucune étape n’est ouverte.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/expressions/registration.py" line="15"/>
        <source>Days by which an open step exceeds its term; 0 where none does.</source>
        <translation>Jours dont une étape ouverte dépasse son délai ; 0 si aucune ne le dépasse.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/expressions/registration.py" line="15"/>
        <source>Whom a proposed site waits for: departments whose mark is expected, who it is assigned to, who takes the open step. Empty where it waits for nobody.</source>
        <translation>Qui un emplacement proposé attend : les services dont un avis est attendu, la personne à qui il est attribué, celui qui effectue l’étape ouverte. Vide s’il n’attend personne.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/expressions/registration.py" line="15"/>
        <source>The day of the decision on a proposed site, such as 2026-03-31.</source>
        <translation>Le jour de la décision sur un emplacement proposé, par exemple 2026-03-31.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/expressions/registration.py" line="15"/>
        <source>The criteria that add most to the score a proposed site had when it was proposed, with their points out of ten; three of them unless another number is given.</source>
        <translation>Les critères qui contribuent le plus au score de l’emplacement lorsqu’il a été proposé, avec leurs points sur dix ; trois, sauf si un autre nombre est donné.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/expressions/registration.py" line="15"/>
        <source>What a code (of a status, role, department, reason, step or origin) is called in QGIS&apos;s language; an unknown code stays as it is.</source>
        <translation>Le nom d’un code (d’un statut, rôle, service, motif, étape ou origine) dans la langue de QGIS ; un code inconnu reste tel quel.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/expressions/registration.py" line="15"/>
        <source>Whether somebody in a role may record entries of a kind, as the workspace&apos;s process says.</source>
        <translation>Si une personne dans un rôle peut consigner des entrées d’un type, selon le processus du fichier de travail.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/expressions/site_function.py" line="35"/>
        <source>{name} takes {count} values at most.</source>
        <translation>{name} accepte au plus {count} valeurs.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/expressions/site_function.py" line="36"/>
        <source>{name} could not be worked out: {reason}</source>
        <translation>{name} n’a pas pu être calculé : {reason}</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="26"/>
        <source>Place on the map</source>
        <translation>Endroit sur la carte</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="27"/>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="28"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="29"/>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="30"/>
        <source>Parking bays</source>
        <translation>Emplacements de stationnement</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="31"/>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="32"/>
        <source>Charging hours</source>
        <translation>Heures de charge</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="33"/>
        <source>Town</source>
        <translation>Localité</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="34"/>
        <source>Concession</source>
        <translation>Concession</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="35"/>
        <source>Connected hours</source>
        <translation>Heures de connexion</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="36"/>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="37"/>
        <source>Contributions to the score</source>
        <translation>Contributions au score</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="38"/>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="39"/>
        <source>Made at</source>
        <translation>Créé le</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="40"/>
        <source>Made by</source>
        <translation>Créé par</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="41"/>
        <source>Current</source>
        <translation>Courant</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="42"/>
        <source>Decided on</source>
        <translation>Décidé le</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="43"/>
        <source>Energy (kWh)</source>
        <translation>Énergie (kWh)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="44"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="45"/>
        <source>House number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="46"/>
        <source>Installer</source>
        <translation>Installateur</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="47"/>
        <source>Current, at most (A)</source>
        <translation>Courant, au maximum (A)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="48"/>
        <source>Voltage, at most (V)</source>
        <translation>Tension, au maximum (V)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="49"/>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="50"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="51"/>
        <source>Neighbourhood</source>
        <translation>Quartier</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="52"/>
        <source>NIS code</source>
        <translation>Code NIS</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="53"/>
        <source>Opened on</source>
        <translation>Ouvert le</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="54"/>
        <source>Operator</source>
        <translation>Exploitant</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="55"/>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="56"/>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="57"/>
        <source>Charging points</source>
        <translation>Points de recharge</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="58"/>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="59"/>
        <source>Power class</source>
        <translation>Classe de puissance</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="60"/>
        <source>Power (kW)</source>
        <translation>Puissance (kW)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="61"/>
        <source>Kind of power</source>
        <translation>Type d’alimentation</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="62"/>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="63"/>
        <source>Rationale</source>
        <translation>Motivation</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="64"/>
        <source>Received on</source>
        <translation>Reçu le</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="65"/>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="66"/>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="67"/>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="68"/>
        <source>Road manager</source>
        <translation>Gestionnaire de voirie</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="69"/>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="70"/>
        <source>Charging sessions</source>
        <translation>Sessions de charge</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="71"/>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="72"/>
        <source>Type of connector</source>
        <translation>Type de connecteur</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="73"/>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="74"/>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="75"/>
        <source>Different cards</source>
        <translation>Cartes différentes</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="76"/>
        <source>Valid from</source>
        <translation>Valable à partir du</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="77"/>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/form_fields.py" line="106"/>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/form_fields.py" line="110"/>
        <source>In favour</source>
        <translation>Pour</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/form_fields.py" line="110"/>
        <source>Against</source>
        <translation>Contre</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/form_fields.py" line="110"/>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/form_fields.py" line="110"/>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/form_fields.py" line="110"/>
        <source>Last comment</source>
        <translation>Dernier commentaire</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/form_fields.py" line="110"/>
        <source>Last entry</source>
        <translation>Dernière entrée</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/form_fields.py" line="110"/>
        <source>Fingerprint of the recipe</source>
        <translation>Empreinte de la recette</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/form_fields.py" line="181"/>
        <source>Site</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/form_fields.py" line="145"/>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/form_fields.py" line="145"/>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/form_fields.py" line="145"/>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/form_fields.py" line="145"/>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/form_fields.py" line="145"/>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/form_fields.py" line="145"/>
        <source>At (UTC)</source>
        <translation>Le (UTC)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/form_fields.py" line="181"/>
        <source>Taken at (UTC)</source>
        <translation>Prise le (UTC)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/form_fields.py" line="181"/>
        <source>Width (pixels)</source>
        <translation>Largeur (pixels)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/form_fields.py" line="181"/>
        <source>Height (pixels)</source>
        <translation>Hauteur (pixels)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/form_fields.py" line="181"/>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/form_fields.py" line="181"/>
        <source>Small picture</source>
        <translation>Petite image</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/form_fields.py" line="181"/>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/form_fields.py" line="200"/>
        <source>Id at the source</source>
        <translation>Id à la source</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/form_fields.py" line="200"/>
        <source>Party (OCPI)</source>
        <translation>Partie (OCPI)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/form_fields.py" line="200"/>
        <source>Location (OCPI)</source>
        <translation>Site (OCPI)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/form_fields.py" line="200"/>
        <source>Id of the operator</source>
        <translation>Id de l’exploitant</translation>
    </message>
</context>
<context>
    <name>form</name>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/choices.py" line="19"/>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/choices.py" line="20"/>
        <source>Semi-public</source>
        <translation>Semi-public</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/choices.py" line="21"/>
        <source>Private</source>
        <translation>Privé</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/choices.py" line="24"/>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/choices.py" line="25"/>
        <source>In service</source>
        <translation>En service</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/choices.py" line="26"/>
        <source>Out of order</source>
        <translation>Hors service</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/choices.py" line="27"/>
        <source>Removed</source>
        <translation>Enlevé</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/form_fields.py" line="71"/>
        <source>Site</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/form_fields.py" line="72"/>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/form_fields.py" line="73"/>
        <source>Score when proposed</source>
        <translation>Score lors de la proposition</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/form_fields.py" line="74"/>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/form_fields.py" line="75"/>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/form_fields.py" line="76"/>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/form_fields.py" line="77"/>
        <source>Charging location</source>
        <translation>Site de recharge</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/form_fields.py" line="78"/>
        <source>Operation</source>
        <translation>Exploitation</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/form_fields.py" line="81"/>
        <source>Give the site a name.</source>
        <translation>Donnez un nom à l’emplacement.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/form_fields.py" line="82"/>
        <source>Choose the site that the entry is about.</source>
        <translation>Choisissez l’emplacement concerné par l’entrée.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/form_fields.py" line="83"/>
        <source>Choose what happened.</source>
        <translation>Choisissez ce qui s’est passé.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/form_fields.py" line="84"/>
        <source>Saved entries stay as they are; add a new one instead.</source>
        <translation>Les entrées enregistrées restent telles quelles ; ajoutez-en une nouvelle.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/form_fields.py" line="85"/>
        <source>A comment needs its words, a mark {&quot;mark&quot;: &quot;up&quot;}, &quot;down&quot; or &quot;question&quot;; else JSON or nothing.</source>
        <translation>Un commentaire exige un texte, un avis {&quot;mark&quot;: &quot;up&quot;}, &quot;down&quot; ou &quot;question&quot; ; sinon du JSON ou rien.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/form_fields.py" line="181"/>
        <source>Choose the site that the photo shows.</source>
        <translation>Choisissez l’emplacement que montre la photo.</translation>
    </message>
</context>
<context>
    <name>map_themes</name>
    <message>
        <location filename="../evplanner_plugin/documents/map_themes.py" line="11"/>
        <source>To review</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/map_themes.py" line="11"/>
        <source>Decided</source>
        <translation>Décidés</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/map_themes.py" line="11"/>
        <source>Realised</source>
        <translation>Réalisés</translation>
    </message>
</context>
<context>
    <name>map_tip</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/styles/map_tip.py" line="37"/>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/styles/map_tip.py" line="37"/>
        <source>rank</source>
        <translation>rang</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/styles/map_tip.py" line="46"/>
        <source>measured</source>
        <translation>mesure</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/styles/map_tip.py" line="46"/>
        <source>contribution</source>
        <translation>contribution</translation>
    </message>
</context>
<context>
    <name>offline_package</name>
    <message>
        <location filename="../evplanner_plugin/documents/offline_package/package.py" line="124"/>
        <source>Review package of {municipality}</source>
        <translation>Paquet d’évaluation de {municipality}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/offline_package/package.py" line="131"/>
        <source>the project; open this one</source>
        <translation>le projet ; c’est lui qu’il faut ouvrir</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/offline_package/package.py" line="132"/>
        <source>the workspace: sites, log, charging locations</source>
        <translation>le fichier de travail : emplacements, journal, sites de recharge</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/offline_package/package.py" line="135"/>
        <source>the base map (MBTiles)</source>
        <translation>le fond de carte (MBTiles)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/offline_package/package.py" line="136"/>
        <source>Made on {day} by EV Planner {version}.</source>
        <translation>Fait le {day} par EV Planner {version}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/offline_package/package.py" line="136"/>
        <source>Zoom levels {first} to {last}.</source>
        <translation>Niveaux de zoom {first} à {last}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/offline_package/package.py" line="154"/>
        <source>In {count} of {pieces} pieces of the map something of the layer “{layer}” is missing: {reason}</source>
        <translation>Dans {count} des {pieces} morceaux de la carte, il manque quelque chose de la couche « {layer} » : {reason}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/offline_package/package_project.py" line="112"/>
        <source>Base map</source>
        <translation>Fond de carte</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/offline_package/read_me.py" line="14"/>
        <source>README.txt</source>
        <translation>LISEZMOI.txt</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/offline_package/read_me.py" line="34"/>
        <source>What is in it</source>
        <translation>Ce qu’il contient</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/offline_package/read_me.py" line="36"/>
        <source>The photos&apos; images were left out; their thumbnails are there. They come back from the central API when they are asked for.</source>
        <translation>Les images des photos ont été omises ; leurs vignettes sont là. Elles reviennent de l’API centrale quand on les demande.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/offline_package/read_me.py" line="42"/>
        <source>Open it on a laptop</source>
        <translation>L’ouvrir sur un portable</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/offline_package/read_me.py" line="43"/>
        <source>From a zip: first extract everything into a folder on the laptop&apos;s own disk. Then double-click the project (.qgs). QGIS 3.22 or later is needed, a network is not. With the plugin EV Planner the panels open on this workspace; without it the map, the sites and their log can be seen, and edited with QGIS&apos;s own tools.</source>
        <translation>S’il s’agit d’un zip, extrayez d’abord tout dans un dossier sur le disque du portable lui-même. Double-cliquez ensuite sur le projet (.qgs). Il faut QGIS 3.22 ou plus récent, mais pas de réseau. Avec l’extension EV Planner, les panneaux s’ouvrent sur ce fichier de travail ; sans elle, la carte, les emplacements et leur journal sont visibles, et modifiables avec les outils de QGIS.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/offline_package/read_me.py" line="51"/>
        <source>Open it in QField</source>
        <translation>L’ouvrir dans QField</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/offline_package/read_me.py" line="52"/>
        <source>Copy the folder or the zip to the device. In QField choose “Open local file”, then import the project folder or the ZIP, and open the project. Afterwards bring the whole folder back to a computer with QGIS, not only the GeoPackage: files that end in -wal belong to it. Photos in the workspace are not shown by QField.</source>
        <translation>Copiez le dossier ou le zip sur l’appareil. Dans QField, choisissez « Ouvrir un fichier local », importez le dossier du projet ou le ZIP, puis ouvrez le projet. Ramenez ensuite tout le dossier vers un ordinateur avec QGIS, pas seulement le GeoPackage : les fichiers qui se terminent par -wal en font partie. QField ne montre pas les photos du fichier de travail.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/offline_package/read_me.py" line="60"/>
        <source>Back on the network</source>
        <translation>De retour sur le réseau</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/offline_package/read_me.py" line="61"/>
        <source>The workspace in this folder is a desk of its own. Open its project in QGIS with the plugin and choose Sync in the panel Charging Layers: what was written here goes to the central API, and from there to everybody. Never copy it over the workspace that it was made from: what was written there since would be lost.</source>
        <translation>Le fichier de travail de ce dossier est un poste de travail à part entière. Ouvrez son projet dans QGIS avec l’extension et choisissez Synchroniser dans le panneau Couches de recharge : ce qui a été écrit ici va à l’API centrale, et de là à tout le monde. Ne le copiez jamais par-dessus le fichier de travail dont il est issu : ce qui y a été écrit depuis serait perdu.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/offline_package/read_me.py" line="68"/>
        <source>What had not been sent yet when the package was made is in both. Both send it, and it arrives once. Log entries are only ever added, so they never contradict each other; where both change the same field of the same site differently, the second to sync is asked which one counts. What is taken back in one of the two after the package was made stays in the other, and comes back when that one syncs.</source>
        <translation>Ce qui n’était pas encore envoyé quand le paquet a été fait se trouve dans les deux. Les deux l’envoient, et cela n’arrive qu’une fois. Les entrées du journal ne sont jamais qu’ajoutées et ne se contredisent donc pas ; si les deux changent autrement le même champ du même emplacement, il est demandé au second à synchroniser ce qui vaut. Ce qui est repris dans l’un des deux après que le paquet a été fait reste dans l’autre, et revient quand celui-ci synchronise.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/offline_package/read_me.py" line="77"/>
        <source>The base map</source>
        <translation>Le fond de carte</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/offline_package/read_me.py" line="85"/>
        <source>Some map services forbid downloading in bulk, or handing the tiles on. Check their terms before you make or share a package.</source>
        <translation>Certains services de cartes interdisent le téléchargement en masse ou la transmission des tuiles. Lisez leurs conditions avant de faire ou de partager un paquet.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/offline_package/read_me.py" line="98"/>
        <source>the layer says nothing of its source</source>
        <translation>la couche ne dit rien de sa source</translation>
    </message>
</context>
<context>
    <name>potential_style</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/styles/potential_style.py" line="98"/>
        <source>low</source>
        <translation>faible</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/styles/potential_style.py" line="99"/>
        <source>high</source>
        <translation>élevé</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/styles/potential_style.py" line="107"/>
        <source>Struck by a rule</source>
        <translation>Écarté par une règle</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/styles/potential_style.py" line="116"/>
        <source>measured</source>
        <translation>mesure</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/styles/potential_style.py" line="117"/>
        <source>value (0–1)</source>
        <translation>valeur (0–1)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/styles/potential_style.py" line="118"/>
        <source>contribution</source>
        <translation>contribution</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/styles/potential_style.py" line="120"/>
        <source>Cell</source>
        <translation>Cellule</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/styles/potential_style.py" line="121"/>
        <source>Score (0–1)</source>
        <translation>Score (0–1)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/styles/potential_style.py" line="122"/>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/styles/potential_style.py" line="123"/>
        <source>Struck by</source>
        <translation>Écarté par</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/styles/potential_style.py" line="125"/>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/styles/potential_style.py" line="126"/>
        <source>Fingerprint of the recipe</source>
        <translation>Empreinte de la recette</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/styles/potential_style.py" line="124"/>
        <source>Rules not met</source>
        <translation>Règles non respectées</translation>
    </message>
</context>
<context>
    <name>proposed_words</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/proposed_words.py" line="15"/>
        <source>1 site proposed.</source>
        <translation>1 emplacement proposé.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/proposed_words.py" line="17"/>
        <source>{count} sites proposed.</source>
        <translation>Emplacements proposés : {count}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/proposed_words.py" line="19"/>
        <source>1 was there already.</source>
        <translation>1 existait déjà.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/proposed_words.py" line="21"/>
        <source>{count} were there already.</source>
        <translation>{count} existaient déjà.</translation>
    </message>
</context>
<context>
    <name>quantities</name>
    <message>
        <location filename="../evplanner_plugin/gui/potential/quantities.py" line="13"/>
        <source>{number} dwellings</source>
        <translation>{number} logements</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/quantities.py" line="14"/>
        <source>{number} households</source>
        <translation>{number} ménages</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/quantities.py" line="15"/>
        <source>{number} electric cars</source>
        <translation>{number} voitures électriques</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/quantities.py" line="16"/>
        <source>{number} kWh/day</source>
        <translation>{number} kWh/jour</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/quantities.py" line="17"/>
        <source>{number} dwellings/ha</source>
        <translation>{number} logements/ha</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/quantities.py" line="18"/>
        <source>{number} cars</source>
        <translation>{number} voitures</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/quantities.py" line="19"/>
        <source>{number} EUR</source>
        <translation>{number} EUR</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/quantities.py" line="20"/>
        <source>{number} bays</source>
        <translation>{number} places</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/quantities.py" line="30"/>
        <source>more than {number} m</source>
        <translation>plus de {number} m</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/quantities.py" line="35"/>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>recipe_editor</name>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_parameters.py" line="52"/>
        <source>(none)</source>
        <translation>(aucune)</translation>
    </message>
</context>
<context>
    <name>recipe_words</name>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="12"/>
        <source>Distance to the nearest</source>
        <translation>Distance au plus proche</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="12"/>
        <source>How many metres it is to the nearest feature of a layer.</source>
        <translation>Combien de mètres jusqu’à l’entité la plus proche d’une couche.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="12"/>
        <source>Distance to the nearest (m)</source>
        <translation>Distance au plus proche (m)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="17"/>
        <source>Sum within reach</source>
        <translation>Somme à portée</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="17"/>
        <source>Adds up a field of all features within a distance, such as dwellings.</source>
        <translation>Additionne un champ de toutes les entités à une distance donnée, comme les logements.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="22"/>
        <source>Demand not yet served</source>
        <translation>Demande pas encore desservie</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="22"/>
        <source>Demand within a distance that no existing charging point serves yet.</source>
        <translation>Demande à une distance donnée qu’aucun point de recharge existant ne dessert encore.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="27"/>
        <source>Density around the place</source>
        <translation>Densité autour du lieu</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="27"/>
        <source>How close together features stand; those nearby count most.</source>
        <translation>À quel point les entités sont serrées ; les plus proches comptent le plus.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="27"/>
        <source>Density (per hectare)</source>
        <translation>Densité (par hectare)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="32"/>
        <source>Number within a distance</source>
        <translation>Nombre à une distance donnée</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="32"/>
        <source>Counts the features of a layer within a distance.</source>
        <translation>Compte les entités d’une couche à une distance donnée.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="32"/>
        <source>Number within the distance</source>
        <translation>Nombre dans la distance</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="37"/>
        <source>Share within a distance</source>
        <translation>Part à une distance donnée</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="37"/>
        <source>One field as a share of another, such as flats of all dwellings.</source>
        <translation>Un champ comme part d’un autre, comme les appartements parmi les logements.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="37"/>
        <source>Share (0–1)</source>
        <translation>Part (0–1)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="42"/>
        <source>Value at the place</source>
        <translation>Valeur au lieu</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="42"/>
        <source>Reads a field of the area that holds the place, or the cell of a raster.</source>
        <translation>Lit un champ de la zone où se trouve le lieu, ou la cellule d’un raster.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="47"/>
        <source>Use of the points around</source>
        <translation>Usage des points alentour</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="47"/>
        <source>How busy the charging points around are: a pole follows a pole.</source>
        <translation>À quel point les points de recharge alentour sont utilisés : une borne suit une borne.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="47"/>
        <source>Mean use of the points around</source>
        <translation>Usage moyen des points alentour</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="52"/>
        <source>Requests nearby</source>
        <translation>Demandes à proximité</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="52"/>
        <source>Residents&apos; requests within a distance: a pole follows a car.</source>
        <translation>Demandes d’habitants à une distance donnée : une borne suit une voiture.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="52"/>
        <source>Requests within the distance</source>
        <translation>Demandes dans la distance</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="61"/>
        <source>Straight line</source>
        <translation>Ligne droite</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="61"/>
        <source>From 0 to 1; an end left empty is the lowest or highest of all.</source>
        <translation>De 0 à 1 ; une extrémité vide est la plus basse ou la plus haute de toutes.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="65"/>
        <source>The less the better</source>
        <translation>Le moins est le mieux</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="65"/>
        <source>1 at zero, then falling fast at first and slowly later.</source>
        <translation>1 à zéro, puis baisse vite d’abord et lentement ensuite.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="69"/>
        <source>Step</source>
        <translation>Palier</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="69"/>
        <source>One value below a threshold, another from it on.</source>
        <translation>Une valeur sous un seuil, une autre à partir de là.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="73"/>
        <source>Own curve</source>
        <translation>Courbe propre</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="73"/>
        <source>Straight lines between points of your own. Drag the points on the curve.</source>
        <translation>Lignes droites entre vos propres points. Glissez les points sur la courbe.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="77"/>
        <source>S-curve</source>
        <translation>Courbe en S</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="77"/>
        <source>A gradual threshold; a negative width makes it fall.</source>
        <translation>Un seuil progressif ; une largeur négative le fait baisser.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="81"/>
        <source>Compared with the others</source>
        <translation>Comparé aux autres</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="81"/>
        <source>The share of the other places that have less.</source>
        <translation>La part des autres lieux qui ont moins.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="89"/>
        <source>Close enough to</source>
        <translation>Assez près de</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="89"/>
        <source>A place must lie within a distance of the layer.</source>
        <translation>Un lieu doit se trouver à une distance donnée de la couche.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="93"/>
        <source>Far enough from</source>
        <translation>Assez loin de</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="93"/>
        <source>A place must keep a distance from the layer.</source>
        <translation>Un lieu doit garder une distance par rapport à la couche.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="97"/>
        <source>Inside</source>
        <translation>À l’intérieur</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="97"/>
        <source>A place must lie in a polygon of the layer.</source>
        <translation>Un lieu doit se trouver dans un polygone de la couche.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="101"/>
        <source>Outside</source>
        <translation>À l’extérieur</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="101"/>
        <source>A place may not lie in a polygon of the layer.</source>
        <translation>Un lieu ne peut pas se trouver dans un polygone de la couche.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="105"/>
        <source>Number within bounds</source>
        <translation>Nombre entre des bornes</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="105"/>
        <source>A field of the nearest feature must lie between two numbers.</source>
        <translation>Un champ de l’entité la plus proche doit se situer entre deux nombres.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="109"/>
        <source>One of these values</source>
        <translation>Une de ces valeurs</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="109"/>
        <source>A field of the nearest feature must hold one of some values.</source>
        <translation>Un champ de l’entité la plus proche doit contenir une valeur parmi plusieurs.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="117"/>
        <source>Weighted mean</source>
        <translation>Moyenne pondérée</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="118"/>
        <source>Geometric mean (a zero counts heavily)</source>
        <translation>Moyenne géométrique (un zéro pèse lourd)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="119"/>
        <source>TOPSIS (nearness to the ideal)</source>
        <translation>TOPSIS (proximité de l’idéal)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="120"/>
        <source>Hexagons</source>
        <translation>Hexagones</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="121"/>
        <source>Squares</source>
        <translation>Carrés</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="122"/>
        <source>Points along streets</source>
        <translation>Points le long des rues</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="123"/>
        <source>Features of a layer</source>
        <translation>Entités d’une couche</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="124"/>
        <source>All count alike</source>
        <translation>Tous comptent autant</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="125"/>
        <source>The nearer the more</source>
        <translation>Plus c’est près, plus cela compte</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="126"/>
        <source>Centre</source>
        <translation>Centre</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="127"/>
        <source>Any part</source>
        <translation>N’importe quelle partie</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="128"/>
        <source>Strikes the place</source>
        <translation>Élimine le lieu</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="129"/>
        <source>Only says so</source>
        <translation>Le signale seulement</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="130"/>
        <source>Best places with spacing</source>
        <translation>Meilleurs lieux avec espacement</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="131"/>
        <source>Most demand covered</source>
        <translation>Demande couverte maximale</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="132"/>
        <source>Proven optimum</source>
        <translation>Optimum prouvé</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="133"/>
        <source>Table of the workspace</source>
        <translation>Table du fichier de travail</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="134"/>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="139"/>
        <source>Value from there on</source>
        <translation>Valeur à partir de là</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="140"/>
        <source>Allowed values</source>
        <translation>Valeurs admises</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="141"/>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="142"/>
        <source>Bandwidth</source>
        <translation>Largeur de bande</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="143"/>
        <source>Value below</source>
        <translation>Valeur en dessous</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="144"/>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="145"/>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="146"/>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="147"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="148"/>
        <source>Combination</source>
        <translation>Combinaison</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="149"/>
        <source>Number of sites</source>
        <translation>Nombre d’emplacements</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="150"/>
        <source>With distance</source>
        <translation>Avec la distance</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="151"/>
        <source>Demand</source>
        <translation>Demande</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="152"/>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="153"/>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="154"/>
        <source>Existing points</source>
        <translation>Points existants</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="155"/>
        <source>Explanation</source>
        <translation>Explication</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="156"/>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="157"/>
        <source>Curve</source>
        <translation>Courbe</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="158"/>
        <source>Half at</source>
        <translation>Moitié à</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="159"/>
        <source>Short name</source>
        <translation>Nom court</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="160"/>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="161"/>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="162"/>
        <source>Look up to</source>
        <translation>Chercher jusqu’à</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="163"/>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="164"/>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="165"/>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="166"/>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="167"/>
        <source>Where nothing is measured</source>
        <translation>Là où rien n’est mesuré</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="168"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="169"/>
        <source>Walking network</source>
        <translation>Réseau piéton</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="170"/>
        <source>Value 1 at</source>
        <translation>Valeur 1 à</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="171"/>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="172"/>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="173"/>
        <source>Sentence</source>
        <translation>Phrase</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="174"/>
        <source>Shape</source>
        <translation>Forme</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="175"/>
        <source>Snap up to</source>
        <translation>Accrocher jusqu’à</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="176"/>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="177"/>
        <source>Spacing</source>
        <translation>Espacement</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="178"/>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="179"/>
        <source>Field of the use</source>
        <translation>Champ de l’usage</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="180"/>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="181"/>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="182"/>
        <source>Field that says walkable</source>
        <translation>Champ qui dit si l’on peut y marcher</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="183"/>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="184"/>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="185"/>
        <source>Whole (field)</source>
        <translation>Tout (champ)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="186"/>
        <source>Width of the slope</source>
        <translation>Largeur de la pente</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="187"/>
        <source>Value 0 at</source>
        <translation>Valeur 0 à</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="192"/>
        <source>Part (field)</source>
        <translation>Partie (champ)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="193"/>
        <source>Counted by (field)</source>
        <translation>Compté selon (champ)</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/report/report_content.py" line="19"/>
        <source>Dwelling density</source>
        <translation>Densité de logements</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/report/report_content.py" line="20"/>
        <source>Nearest place</source>
        <translation>Lieu le plus proche</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/report/report_content.py" line="21"/>
        <source>Chance</source>
        <translation>Hasard</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/report/report_content.py" line="48"/>
        <source>Where charging points do most good</source>
        <translation>Où les points de recharge sont les plus utiles</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/report/report_content.py" line="49"/>
        <source>Recipe “{recipe}”, {day}. {count} places, {struck} struck by a rule.</source>
        <translation>Recette « {recipe} », {day}. {count} lieux, dont {struck} exclus par une règle.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/report/report_content.py" line="53"/>
        <source>How stable the ranking is was not tested.</source>
        <translation>La stabilité du classement n’a pas été testée.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/report/report_content.py" line="54"/>
        <source>Whether the map predicts what is there was not tested.</source>
        <translation>On n’a pas testé si la carte prédit ce qui existe.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/report/report_content.py" line="55"/>
        <source>Recipe {name} {version}
{hash}
EV Planner {plugin}</source>
        <translation>Recette {name} {version}
{hash}
EV Planner {plugin}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/report/report_content.py" line="56"/>
        <source>How it is made</source>
        <translation>Comment elle est faite</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/report/report_content.py" line="56"/>
        <source>The best places</source>
        <translation>Les meilleurs lieux</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/report/report_content.py" line="56"/>
        <source>How sure is this?</source>
        <translation>Est-ce bien sûr ?</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/report/report_content.py" line="93"/>
        <source>… and {count} more</source>
        <translation>… et {count} de plus</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/report/report_content.py" line="95"/>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/report/report_content.py" line="95"/>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/report/report_content.py" line="95"/>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/report/report_content.py" line="107"/>
        <source>Street or cell</source>
        <translation>Rue ou cellule</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/report/report_content.py" line="108"/>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/report/report_content.py" line="111"/>
        <source>In top {top}</source>
        <translation>Top {top}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/report/report_content.py" line="112"/>
        <source>Ranks</source>
        <translation>Rangs</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/report/report_content.py" line="124"/>
        <source>Predicted by</source>
        <translation>Prédit par</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/report/report_content.py" line="124"/>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/report/report_content.py" line="124"/>
        <source>Best 20 %</source>
        <translation>Top 20 %</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/report/report_content.py" line="124"/>
        <source>This map is</source>
        <translation>Cette carte est</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/report/report_content.py" line="130"/>
        <source>This map</source>
        <translation>Cette carte</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/report/report_content.py" line="131"/>
        <source>better</source>
        <translation>meilleure</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/report/report_content.py" line="131"/>
        <source>not better</source>
        <translation>pas meilleure</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/report/report_content.py" line="144"/>
        <source>cell {number}</source>
        <translation>cellule {number}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/report/report_words.py" line="12"/>
        <source>0 at {zero_at}, 1 at {one_at}</source>
        <translation>0 à {zero_at}, 1 à {one_at}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/report/report_words.py" line="13"/>
        <source>falling, half at {half_at}</source>
        <translation>décroissante, moitié à {half_at}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/report/report_words.py" line="14"/>
        <source>{below} below {at}, else {above}</source>
        <translation>{below} sous {at}, sinon {above}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/report/report_words.py" line="15"/>
        <source>S-curve, half at {half_at}</source>
        <translation>courbe en S, moitié à {half_at}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/report/report_words.py" line="16"/>
        <source>compared with the other places</source>
        <translation>comparé aux autres lieux</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/report/report_words.py" line="28"/>
        <source>from the lowest to the highest</source>
        <translation>du plus bas au plus haut</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/report/report_words.py" line="44"/>
        <source>A place is struck or marked for: {rules}</source>
        <translation>Un lieu est exclu ou signalé pour : {rules}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/report/report_words.py" line="47"/>
        <source>Not checked, for want of a layer: {rules}</source>
        <translation>Non vérifié, faute de couche : {rules}</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/acts.py" line="68"/>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/acts.py" line="69"/>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/acts.py" line="70"/>
        <source>Cancel Site</source>
        <translation>Annuler l’emplacement</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/acts.py" line="84"/>
        <source>Assign</source>
        <translation>Attribuer</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/acts.py" line="73"/>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/acts.py" line="78"/>
        <source>Approve This Site</source>
        <translation>Approuver cet emplacement</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/acts.py" line="79"/>
        <source>Reject This Site</source>
        <translation>Rejeter cet emplacement</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/acts.py" line="80"/>
        <source>Start “{step}”</source>
        <translation>Commencer « {step} »</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/acts.py" line="81"/>
        <source>Finish “{step}”</source>
        <translation>Terminer « {step} »</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/acts.py" line="82"/>
        <source>Stop the Clock of “{step}”</source>
        <translation>Arrêter le délai de « {step} »</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/acts.py" line="83"/>
        <source>Let the Clock of “{step}” Run On</source>
        <translation>Laisser courir le délai de « {step} »</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/acts.py" line="85"/>
        <source>Hand Over</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/acts.py" line="86"/>
        <source>Acknowledge Receipt</source>
        <translation>Accuser réception</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/acts.py" line="87"/>
        <source>Charging Point Installed</source>
        <translation>Point de recharge placé</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/acts.py" line="88"/>
        <source>Taken Into Service</source>
        <translation>Mis en service</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/acts.py" line="89"/>
        <source>Cancel This Site</source>
        <translation>Annuler cet emplacement</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/reason_box.py" line="52"/>
        <source>The remark is {count} characters too long; the longest has {longest}.</source>
        <translation>La remarque a {count} caractères de trop ; elle en compte {longest} au plus.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/shown_site.py" line="50"/>
        <source>Say in the options who you are.</source>
        <translation>Indiquez dans les options qui vous êtes.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/shown_site.py" line="52"/>
        <source>The role {role} may not do this.</source>
        <translation>Le rôle {role} ne peut pas faire cela.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/shown_site.py" line="74"/>
        <source>Select a site first.</source>
        <translation>Sélectionnez d’abord un emplacement.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/step_words.py" line="30"/>
        <source>{step}: to come</source>
        <translation>{step} : à venir</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/step_words.py" line="33"/>
        <source>{step}: done in {days} days</source>
        <translation>{step} : terminé en {days} jours</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/step_words.py" line="38"/>
        <source>{step}: day {days} of {term}</source>
        <translation>{step} : jour {days} sur {term}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/step_words.py" line="42"/>
        <source>{step}: under way for {days} days</source>
        <translation>{step} : en cours depuis {days} jours</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/step_words.py" line="44"/>
        <source>clock stopped</source>
        <translation>délai suspendu</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/step_words.py" line="50"/>
        <source>due {date}</source>
        <translation>pour le {date}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/waits_for_me.py" line="86"/>
        <source>1 day late</source>
        <translation>1 jour de retard</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/waits_for_me.py" line="87"/>
        <source>{count} days late</source>
        <translation>{count} jours de retard</translation>
    </message>
</context>
<context>
    <name>robustness_style</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/styles/robustness_style.py" line="16"/>
        <source>90 – 100 % of the draws (stable)</source>
        <translation>90 – 100 % des tirages (stable)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/styles/robustness_style.py" line="16"/>
        <source>50 – 90 %</source>
        <translation>50 – 90 %</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/styles/robustness_style.py" line="16"/>
        <source>10 – 50 %</source>
        <translation>10 – 50 %</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/styles/robustness_style.py" line="16"/>
        <source>0 – 10 %</source>
        <translation>0 – 10 %</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/styles/robustness_style.py" line="16"/>
        <source>Never in the top</source>
        <translation>Jamais dans le top</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/styles/robustness_style.py" line="62"/>
        <source>Struck by a rule</source>
        <translation>Écarté par une règle</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/styles/robustness_style.py" line="48"/>
        <source>Cell</source>
        <translation>Cellule</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/styles/robustness_style.py" line="49"/>
        <source>Score (0–1)</source>
        <translation>Score (0–1)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/styles/robustness_style.py" line="50"/>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/styles/robustness_style.py" line="51"/>
        <source>Share of the draws in the top {top}</source>
        <translation>Part des tirages dans le top {top}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/styles/robustness_style.py" line="52"/>
        <source>Rank, best (5 %)</source>
        <translation>Rang, meilleur (5 %)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/styles/robustness_style.py" line="53"/>
        <source>Rank, worst (95 %)</source>
        <translation>Rang, moins bon (95 %)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/styles/robustness_style.py" line="60"/>
        <source>Rank {rank}; in 90 % of the draws between {low} and {high}</source>
        <translation>Rang {rank} ; dans 90 % des tirages entre {low} et {high}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/styles/robustness_style.py" line="61"/>
        <source>In the top {top} in {share} % of the draws</source>
        <translation>Dans le top {top} dans {share} % des tirages</translation>
    </message>
</context>
<context>
    <name>role_finder</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/layers/role_finder.py" line="188"/>
        <source>The name says “{word}”, but it has no field {fields}.</source>
        <translation>Le nom dit « {word} », mais il manque le champ {fields}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/layers/role_finder.py" line="190"/>
        <source>The name says “{word}”.</source>
        <translation>Le nom dit « {word} ».</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/layers/role_finder.py" line="192"/>
        <source>It has the fields that are needed: {fields}.</source>
        <translation>Elle a les champs nécessaires : {fields}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/layers/role_finder.py" line="204"/>
        <source>The recipe takes it from the workspace.</source>
        <translation>La recette la prend dans le fichier de travail.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/layers/role_finder.py" line="209"/>
        <source>The recipe names it.</source>
        <translation>La recette la nomme.</translation>
    </message>
</context>
<context>
    <name>role_layers</name>
    <message>
        <location filename="../evplanner_plugin/gui/potential/role_layers.py" line="169"/>
        <source>It is empty in the workspace.</source>
        <translation>Elle est vide dans le fichier de travail.</translation>
    </message>
</context>
<context>
    <name>role_words</name>
    <message>
        <location filename="../evplanner_plugin/gui/potential/role_words.py" line="81"/>
        <source>walking distances</source>
        <translation>distances à pied</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/role_words.py" line="83"/>
        <source>places to score</source>
        <translation>lieux à évaluer</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/role_words.py" line="85"/>
        <source>rules</source>
        <translation>règles</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/shortcuts.py" line="71"/>
        <source>EV Planner: Next Site</source>
        <translation>EV Planner : emplacement suivant</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/shortcuts.py" line="72"/>
        <source>EV Planner: Previous Site</source>
        <translation>EV Planner : emplacement précédent</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/shortcuts.py" line="73"/>
        <source>EV Planner: Next Site That Waits for Me</source>
        <translation>EV Planner : emplacement suivant qui m’attend</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/shortcuts.py" line="74"/>
        <source>EV Planner: Mark For</source>
        <translation>EV Planner : avis pour</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/shortcuts.py" line="75"/>
        <source>EV Planner: Mark Against</source>
        <translation>EV Planner : avis contre</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/shortcuts.py" line="76"/>
        <source>EV Planner: Mark With a Question</source>
        <translation>EV Planner : avis avec une question</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/shortcuts.py" line="77"/>
        <source>EV Planner: Comment on the Site</source>
        <translation>EV Planner : commenter l’emplacement</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/shortcuts.py" line="78"/>
        <source>EV Planner: Decide on the Site</source>
        <translation>EV Planner : décider de l’emplacement</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/shortcuts.py" line="79"/>
        <source>EV Planner: Search the Sites</source>
        <translation>EV Planner : chercher des emplacements</translation>
    </message>
</context>
<context>
    <name>site_edits</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/site_edits.py" line="118"/>
        <source>Propose {name}</source>
        <translation>Proposer {name}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/site_edits.py" line="208"/>
        <source>Rename {name}</source>
        <translation>Renommer {name}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/site_edits.py" line="195"/>
        <source>Move {name}</source>
        <translation>Déplacer {name}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/site_acts.py" line="42"/>
        <source>{count} sites</source>
        <translation>{count} emplacements</translation>
    </message>
</context>
<context>
    <name>site_record</name>
    <message>
        <location filename="../evplanner_plugin/documents/site_record/record_content.py" line="30"/>
        <source>Site id</source>
        <translation>Identifiant de l’emplacement</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/site_record/record_content.py" line="30"/>
        <source>Site</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/site_record/record_content.py" line="30"/>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/site_record/record_content.py" line="30"/>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/site_record/record_content.py" line="30"/>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/site_record/record_content.py" line="30"/>
        <source>House number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/site_record/record_content.py" line="30"/>
        <source>Neighbourhood</source>
        <translation>Quartier</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/site_record/record_content.py" line="30"/>
        <source>Road manager</source>
        <translation>Gestionnaire de voirie</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/site_record/record_content.py" line="30"/>
        <source>x (m)</source>
        <translation>x (m)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/site_record/record_content.py" line="30"/>
        <source>y (m)</source>
        <translation>y (m)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/site_record/record_content.py" line="30"/>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/site_record/record_content.py" line="30"/>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/site_record/record_content.py" line="30"/>
        <source>Proposed on</source>
        <translation>Proposé le</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/site_record/record_content.py" line="30"/>
        <source>Proposed by</source>
        <translation>Proposé par</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/site_record/record_content.py" line="30"/>
        <source>In favour</source>
        <translation>Pour</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/site_record/record_content.py" line="30"/>
        <source>Against</source>
        <translation>Contre</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/site_record/record_content.py" line="30"/>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/site_record/record_content.py" line="30"/>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/site_record/record_content.py" line="52"/>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/site_record/record_content.py" line="52"/>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/site_record/record_content.py" line="52"/>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/site_record/record_content.py" line="52"/>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/site_record/record_content.py" line="52"/>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/site_record/record_content.py" line="52"/>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/site_record/record_content.py" line="52"/>
        <source>Entry id</source>
        <translation>Identifiant de l’entrée</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/site_record/record_content.py" line="63"/>
        <source>Sites</source>
        <translation>Emplacements</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/site_record/record_content.py" line="63"/>
        <source>Marks</source>
        <translation>Avis</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/site_record/record_content.py" line="63"/>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/site_record/record_content.py" line="63"/>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/site_record/record_content.py" line="63"/>
        <source>{page} of {pages} on this site · page {number}</source>
        <translation>{page} sur {pages} pour cet emplacement · page {number}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/site_record/record_content.py" line="63"/>
        <source>{up} in favour, {down} against, {question} with a question</source>
        <translation>{up} pour, {down} contre, {question} avec une question</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/site_record/record_content.py" line="63"/>
        <source>Record of proposed sites</source>
        <translation>Dossier des emplacements proposés</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/site_record/record_content.py" line="63"/>
        <source>Made on {day} with EV Planner</source>
        <translation>Établi le {day} avec EV Planner</translation>
    </message>
</context>
<context>
    <name>site_style</name>
    <message>
        <location filename="../evplanner_plugin/documents/site_style.py" line="29"/>
        <source>Status and verdict</source>
        <translation>Statut et verdict</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/site_style.py" line="33"/>
        <source>Other status</source>
        <translation>Autre statut</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/site_style.py" line="34"/>
        <source>Somebody is against</source>
        <translation>Quelqu’un est contre</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/site_style.py" line="35"/>
        <source>A question is open</source>
        <translation>Une question est posée</translation>
    </message>
</context>
<context>
    <name>vocabulary</name>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="20"/>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="21"/>
        <source>In review</source>
        <translation>En examen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="22"/>
        <source>Needs agreement</source>
        <translation>Accord nécessaire</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="23"/>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="24"/>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="25"/>
        <source>Handed over</source>
        <translation>Transmis</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="26"/>
        <source>Installed</source>
        <translation>Installé</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="27"/>
        <source>In service</source>
        <translation>En service</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="28"/>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="31"/>
        <source>proposed this site</source>
        <translation>a proposé cet emplacement</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="32"/>
        <source>moved this site</source>
        <translation>a déplacé cet emplacement</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="34"/>
        <source>commented</source>
        <translation>a commenté</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="40"/>
        <source>approved</source>
        <translation>a approuvé</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="41"/>
        <source>rejected</source>
        <translation>a rejeté</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="75"/>
        <source>is in favour</source>
        <translation>est favorable</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="76"/>
        <source>is against</source>
        <translation>est défavorable</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="77"/>
        <source>has a question</source>
        <translation>a une question</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="43"/>
        <source>handed this site over</source>
        <translation>a transmis cet emplacement</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="45"/>
        <source>installed the charging point</source>
        <translation>a installé le point de recharge</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="46"/>
        <source>took this site into service</source>
        <translation>a mis cet emplacement en service</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="47"/>
        <source>cancelled this site</source>
        <translation>a annulé cet emplacement</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="33"/>
        <source>gave a mark</source>
        <translation>a donné un avis</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="35"/>
        <source>assigned this site</source>
        <translation>a attribué cet emplacement</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="36"/>
        <source>started a step</source>
        <translation>a commencé une étape</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="37"/>
        <source>finished a step</source>
        <translation>a terminé une étape</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="38"/>
        <source>stopped the clock</source>
        <translation>a arrêté l’horloge</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="39"/>
        <source>let the clock run on</source>
        <translation>a relancé l’horloge</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="42"/>
        <source>made a counter-proposal</source>
        <translation>a fait une contre-proposition</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="44"/>
        <source>acknowledged receipt</source>
        <translation>a accusé réception</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="48"/>
        <source>added a photo</source>
        <translation>a ajouté une photo</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="49"/>
        <source>drafted the supplementary regulation</source>
        <translation>a rédigé le règlement complémentaire</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="50"/>
        <source>filled in the checklist</source>
        <translation>a rempli la checklist</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="53"/>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="54"/>
        <source>Move</source>
        <translation>Déplacement</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="55"/>
        <source>Mark</source>
        <translation>Avis</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="56"/>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="57"/>
        <source>Assignment</source>
        <translation>Attribution</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="58"/>
        <source>Start of a step</source>
        <translation>Début d’une étape</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="59"/>
        <source>End of a step</source>
        <translation>Fin d’une étape</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="100"/>
        <source>Clock stopped</source>
        <translation>Horloge arrêtée</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="61"/>
        <source>Clock running again</source>
        <translation>Horloge relancée</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="62"/>
        <source>Approval</source>
        <translation>Approbation</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="63"/>
        <source>Rejection</source>
        <translation>Rejet</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="64"/>
        <source>Counter-proposal</source>
        <translation>Contre-proposition</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="65"/>
        <source>Handover</source>
        <translation>Transmission</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="66"/>
        <source>Acknowledgement</source>
        <translation>Accusé de réception</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="67"/>
        <source>Installation</source>
        <translation>Installation</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="68"/>
        <source>Entry into service</source>
        <translation>Mise en service</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="69"/>
        <source>Cancellation</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="70"/>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="71"/>
        <source>Draft of the supplementary regulation</source>
        <translation>Projet de règlement complémentaire</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="72"/>
        <source>Checklist</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="80"/>
        <source>In favour</source>
        <translation>Pour</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="81"/>
        <source>Against</source>
        <translation>Contre</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="82"/>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="85"/>
        <source>In order</source>
        <translation>En ordre</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="86"/>
        <source>Not in order</source>
        <translation>Pas en ordre</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="87"/>
        <source>Cannot be told</source>
        <translation>Impossible à dire</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="88"/>
        <source>Not checked yet</source>
        <translation>Pas encore vérifié</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="91"/>
        <source>Give your mark</source>
        <translation>Donnez votre avis</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="92"/>
        <source>Assigned to you</source>
        <translation>Vous est attribué</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="93"/>
        <source>Your department is mentioned</source>
        <translation>Votre service est mentionné</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="94"/>
        <source>Decide</source>
        <translation>Décidez</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="95"/>
        <source>Settle the contradiction</source>
        <translation>Tranchez la contradiction</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="96"/>
        <source>Step to finish</source>
        <translation>Étape à terminer</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="99"/>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="101"/>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="102"/>
        <source>Finished</source>
        <translation>Terminée</translation>
    </message>
</context>
<context>
    <name>workspace_project</name>
    <message>
        <location filename="../evplanner_plugin/documents/workspace_project.py" line="63"/>
        <source>Proposed sites</source>
        <translation>Emplacements proposés</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/workspace_project.py" line="64"/>
        <source>Log of the sites</source>
        <translation>Journal des emplacements</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/workspace_project.py" line="65"/>
        <source>Charging locations</source>
        <translation>Sites de recharge</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/workspace_project.py" line="66"/>
        <source>Charging points</source>
        <translation>Points de recharge</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/workspace_project.py" line="67"/>
        <source>Connectors</source>
        <translation>Connecteurs</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/workspace_project.py" line="68"/>
        <source>Use per month</source>
        <translation>Utilisation par mois</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/workspace_project.py" line="69"/>
        <source>Parking bays</source>
        <translation>Emplacements de stationnement</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/workspace_project.py" line="70"/>
        <source>Streets</source>
        <translation>Rues</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/workspace_project.py" line="71"/>
        <source>Buildings</source>
        <translation>Bâtiments</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/workspace_project.py" line="72"/>
        <source>Demand</source>
        <translation>Demande</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/workspace_project.py" line="73"/>
        <source>Municipality and neighbourhoods</source>
        <translation>Commune et quartiers</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/workspace_project.py" line="223"/>
        <source>Logs and tables</source>
        <translation>Journaux et tables</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/workspace_project.py" line="56"/>
        <source>Log of the site</source>
        <translation>Journal de l’emplacement</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/workspace_project.py" line="74"/>
        <source>Applications</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/workspace_project.py" line="75"/>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/workspace_project.py" line="76"/>
        <source>Operators</source>
        <translation>Exploitants</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/workspace_project.py" line="56"/>
        <source>Photos of the site</source>
        <translation>Photos de l'emplacement</translation>
    </message>
</context>
</TS>
