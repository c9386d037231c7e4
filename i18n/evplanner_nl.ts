<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
<context>
    <name>ActForm</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/act_form.py" line="59"/>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/act_form.py" line="59"/>
        <source>Close without recording</source>
        <translation>Sluiten zonder iets te noteren</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/act_form.py" line="80"/>
        <source>Add it to the site&apos;s log (Ctrl+Return)</source>
        <translation>Aan het logboek van de locatie toevoegen (Ctrl+Enter)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/act_form.py" line="125"/>
        <source>Choose a reason first.</source>
        <translation>Kies eerst een reden.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/act_form.py" line="128"/>
        <source>Choose a department, or name a person.</source>
        <translation>Kies een dienst of noem een persoon.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/act_form.py" line="161"/>
        <source>This replaces the decision of {who}.</source>
        <translation>Dit vervangt de beslissing van {who}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/act_form.py" line="163"/>
        <source>This replaces the decisions of {who}.</source>
        <translation>Dit vervangt de beslissingen van {who}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/act_form.py" line="166"/>
        <source>Not heard yet: {departments}.</source>
        <translation>Nog niet gehoord: {departments}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/act_form.py" line="177"/>
        <source>No department</source>
        <translation>Geen dienst</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/act_form.py" line="187"/>
        <source>Choose a reason</source>
        <translation>Kies een reden</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/act_form.py" line="187"/>
        <source>No reason</source>
        <translation>Geen reden</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/act_form.py" line="199"/>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/act_form.py" line="200"/>
        <source>Department</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/act_form.py" line="206"/>
        <source>With a due date</source>
        <translation>Met een einddatum</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/act_form.py" line="225"/>
        <source>Due date</source>
        <translation>Einddatum</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/act_form.py" line="223"/>
        <source>&amp;Department</source>
        <translation>&amp;Dienst</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/act_form.py" line="224"/>
        <source>Pe&amp;rson</source>
        <translation>Pe&amp;rsoon</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/act_form.py" line="226"/>
        <source>&amp;To</source>
        <translation>&amp;Aan</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/act_form.py" line="227"/>
        <source>Da&amp;te</source>
        <translation>Da&amp;tum</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/act_form.py" line="228"/>
        <source>&amp;Installer</source>
        <translation>&amp;Installateur</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/act_form.py" line="229"/>
        <source>Reaso&amp;n</source>
        <translation>Rede&amp;n</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/act_form.py" line="230"/>
        <source>Re&amp;mark</source>
        <translation>Toe&amp;lichting</translation>
    </message>
</context>
<context>
    <name>AddPhotos</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/add_photos.py" line="44"/>
        <source>Add photos</source>
        <translation>Foto's toevoegen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/add_photos.py" line="48"/>
        <source>Adds photos from files to a proposed site, made small and without location and camera data</source>
        <translation>Voegt foto's uit bestanden toe aan een voorgestelde locatie, verkleind en zonder plaats- en cameragegevens</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/add_photos.py" line="52"/>
        <source>Adds photos to a proposed site and notes in its log who did. Each photo is turned upright, made at most 1,600 pixels long and written as JPEG; where it was taken, by which camera and everything else noted in the file stays behind. The file itself is not changed. A photo that the site has already is left out. A file that is no photo is reported; the others are added all the same.</source>
        <translation>Voegt foto's toe aan een voorgestelde locatie en noteert in het logboek wie dat deed. Elke foto wordt rechtop gezet, verkleind tot hoogstens 1.600 pixels en als JPEG bewaard; waar ze genomen is, met welk toestel en al wat verder in het bestand genoteerd staat, blijft achter. Het bestand zelf verandert niet. Een foto die de locatie al heeft, wordt overgeslagen. Een bestand dat geen foto is, wordt gemeld; de andere worden toch toegevoegd.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/add_photos.py" line="61"/>
        <source>photos,images,pictures,jpeg,site,log,add</source>
        <translation>foto's,beelden,afbeeldingen,jpeg,locatie,logboek,toevoegen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/add_photos.py" line="66"/>
        <source>Site</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/add_photos.py" line="66"/>
        <source>The id of the proposed site (a UUID).</source>
        <translation>De id van de voorgestelde locatie (een UUID).</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/add_photos.py" line="69"/>
        <source>Photos</source>
        <translation>Foto's</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/add_photos.py" line="69"/>
        <source>Pictures as JPEG, PNG, TIFF or WebP, and what else this QGIS can read.</source>
        <translation>Afbeeldingen als JPEG, PNG, TIFF of WebP, en wat deze QGIS verder kan lezen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/add_photos.py" line="73"/>
        <source>Caption</source>
        <translation>Bijschrift</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/add_photos.py" line="73"/>
        <source>What the photos show; all of them get the same caption.</source>
        <translation>Wat de foto's tonen; ze krijgen allemaal hetzelfde bijschrift.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/add_photos.py" line="77"/>
        <source>Keep location</source>
        <translation>Plaats behouden</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/add_photos.py" line="77"/>
        <source>The place and time of each photo stay in the image, for everybody who gets it, and the photo lies on the map where it was taken. Camera data go all the same.</source>
        <translation>Plaats en tijdstip van elke foto blijven in het beeld staan, voor iedereen die het krijgt, en de foto ligt op de kaart waar ze genomen is. Cameragegevens verdwijnen hoe dan ook.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/add_photos.py" line="85"/>
        <source>Added</source>
        <translation>Toegevoegd</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/add_photos.py" line="86"/>
        <source>There already</source>
        <translation>Al aanwezig</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/add_photos.py" line="87"/>
        <source>Files that are no photos, and why</source>
        <translation>Bestanden die geen foto's zijn, en waarom</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/add_photos.py" line="154"/>
        <source>{name} does not say where it was taken.</source>
        <translation>{name} zegt niet waar de foto genomen is.</translation>
    </message>
</context>
<context>
    <name>AddingBox</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/adding_box.py" line="55"/>
        <source>Photos are being added just now.</source>
        <translation>Er worden net foto's toegevoegd.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/adding_box.py" line="68"/>
        <source>Photos</source>
        <translation>Foto's</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/adding_box.py" line="68"/>
        <source>All files</source>
        <translation>Alle bestanden</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/adding_box.py" line="69"/>
        <source>Add Photos</source>
        <translation>Foto's toevoegen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/adding_box.py" line="87"/>
        <source>Paste picture</source>
        <translation>Afbeelding plakken</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/adding_box.py" line="94"/>
        <source>There is no picture in the clipboard.</source>
        <translation>Er staat geen afbeelding op het klembord.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/adding_box.py" line="102"/>
        <source>Add photos</source>
        <translation>Foto's toevoegen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/adding_box.py" line="131"/>
        <source>1 photo added.</source>
        <translation>1 foto toegevoegd.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/adding_box.py" line="131"/>
        <source>{count} photos added.</source>
        <translation>{count} foto's toegevoegd.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/adding_box.py" line="151"/>
        <source>1 photo was there already.</source>
        <translation>1 foto was er al.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/adding_box.py" line="152"/>
        <source>{count} photos were there already.</source>
        <translation>{count} foto's waren er al.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/adding_box.py" line="165"/>
        <source>The place and time of each photo stay in the image: everybody who gets it can read them. Leave this off for photos of or from somebody&apos;s home.</source>
        <translation>Plaats en tijdstip van elke foto blijven in het beeld staan: iedereen die het krijgt, kan ze lezen. Laat dit uit voor foto's van of uit iemands woning.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/adding_box.py" line="173"/>
        <source>Caption of what is added (optional)</source>
        <translation>Bijschrift bij wat u toevoegt (optioneel)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/adding_box.py" line="174"/>
        <source>Caption</source>
        <translation>Bijschrift</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/adding_box.py" line="176"/>
        <source>&amp;Keep location</source>
        <translation>&amp;Plaats behouden</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/adding_box.py" line="181"/>
        <source>Add Photos…</source>
        <translation>Foto's toevoegen…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/adding_box.py" line="184"/>
        <source>Paste</source>
        <translation>Plakken</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/adding_box.py" line="188"/>
        <source>Add photos from disk. They are made small; place and camera data stay behind.</source>
        <translation>Foto's van schijf toevoegen. Ze worden verkleind; plaats- en cameragegevens blijven achter.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/adding_box.py" line="189"/>
        <source>Add the picture or the files in the clipboard</source>
        <translation>De afbeelding of de bestanden op het klembord toevoegen</translation>
    </message>
</context>
<context>
    <name>Backtest</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/backtest.py" line="46"/>
        <source>Back-test of the potential map</source>
        <translation>Backtest van de potentieelkaart</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/backtest.py" line="50"/>
        <source>Would the map have predicted where charging points stand, or how busy they are?</source>
        <translation>Had de kaart voorspeld waar laadpunten staan, of hoe druk ze zijn?</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/backtest.py" line="54"/>
        <source>Holds the score of a potential map against points that are there: do they lie in places with a high score, and are the busiest in the highest? The same is asked of the density of dwellings (within 300 m), of nearness to shops or parking, and of chance; the score is called better only where that is beyond doubt when whole blocks of the map are drawn again (95 %).

Criteria and rules made from existing points are left out first: a score that knows where points stand predicts them without any merit. With a field of dates, what came after a date is tested too, without the places that were taken before. All other layers are as they are today.

Where points stand shows what was decided before; measured use shows demand. Give a field with sessions or kWh to test that as well.</source>
        <translation>Toetst de score van een potentieelkaart aan punten die er staan: liggen ze op plaatsen met een hoge score, en de drukste op de hoogste? Hetzelfde wordt gevraagd van de woningdichtheid (binnen 300 m), van de nabijheid van winkels of parkings, en van het toeval; de score heet alleen beter waar dat buiten twijfel staat wanneer hele blokken van de kaart opnieuw worden getrokken (95 %).

Criteria en regels op basis van bestaande punten worden eerst weggelaten: een score die weet waar punten staan, voorspelt ze zonder enige verdienste. Met een veld met datums wordt ook getest wat na een datum kwam, zonder de plaatsen die al bezet waren. Alle andere lagen zijn zoals ze vandaag zijn.

Waar punten staan, toont wat vroeger werd beslist; gemeten gebruik toont de vraag. Geef een veld met sessies of kWh om ook dat te testen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/backtest.py" line="68"/>
        <source>back-test,validation,AUC,baseline,prediction,accuracy,charging,use</source>
        <translation>backtest,validatie,AUC,vergelijking,voorspelling,nauwkeurigheid,laden,gebruik</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/backtest.py" line="74"/>
        <source>Recipe</source>
        <translation>Recept</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/backtest.py" line="74"/>
        <source>The recipe of the map, where the layer itself does not say it: a name, a file or JSON.</source>
        <translation>Het recept van de kaart, als de laag het zelf niet zegt: een naam, een bestand of JSON.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/backtest.py" line="79"/>
        <source>Size of the blocks in metres</source>
        <translation>Grootte van de blokken in meter</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/backtest.py" line="79"/>
        <source>Side of the squares that are drawn again as a whole; 0 for a tenth of the map, at least 500 m.</source>
        <translation>Zijde van de vierkanten die als geheel opnieuw worden getrokken; 0 voor een tiende van de kaart, minstens 500 m.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/backtest.py" line="87"/>
        <source>Seed</source>
        <translation>Startwaarde</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/backtest.py" line="87"/>
        <source>The same seed gives the same draws.</source>
        <translation>Dezelfde startwaarde geeft dezelfde trekkingen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/backtest.py" line="104"/>
        <source>Observed points</source>
        <translation>Waargenomen punten</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/backtest.py" line="92"/>
        <source>The observed points, each with the score of its place and the share of places that score less.</source>
        <translation>De waargenomen punten, elk met de score van zijn plaats en het aandeel plaatsen met een lagere score.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/backtest.py" line="96"/>
        <source>Verdict</source>
        <translation>Oordeel</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/backtest.py" line="97"/>
        <source>Report (JSON)</source>
        <translation>Rapport (JSON)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/backtest.py" line="100"/>
        <source>Potential map</source>
        <translation>Potentieelkaart</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/backtest.py" line="100"/>
        <source>What “Potential map” made.</source>
        <translation>Het resultaat van “Potentieelkaart”.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/backtest.py" line="104"/>
        <source>What is there, e.g. the charging locations.</source>
        <translation>Wat er staat, bv. de laadlocaties.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/backtest.py" line="108"/>
        <source>Measured use</source>
        <translation>Gemeten gebruik</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/backtest.py" line="108"/>
        <source>How busy each point is, e.g. sessions or kWh per month; nothing to test only where they stand.</source>
        <translation>Hoe druk elk punt is, bv. sessies of kWh per maand; niets om alleen te testen waar ze staan.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/backtest.py" line="112"/>
        <source>Since when</source>
        <translation>Sinds wanneer</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/backtest.py" line="112"/>
        <source>The date on which each point was opened, to test on what came later.</source>
        <translation>De datum waarop elk punt in dienst kwam, om te testen op wat later kwam.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/backtest.py" line="116"/>
        <source>Later than</source>
        <translation>Later dan</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/backtest.py" line="116"/>
        <source>The date of the split (2024-12-31); nothing for the date by which half of the points were there.</source>
        <translation>De datum van de splitsing (2024-12-31); niets voor de datum waarop de helft van de punten er stond.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/backtest.py" line="122"/>
        <source>Dwellings</source>
        <translation>Woningen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/backtest.py" line="122"/>
        <source>Their density is what the score must beat; by default those of the workspace.</source>
        <translation>Hun dichtheid moet de score overtreffen; standaard die van het werkbestand.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/backtest.py" line="126"/>
        <source>Number of dwellings</source>
        <translation>Aantal woningen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/backtest.py" line="126"/>
        <source>How many dwellings each feature stands for; nothing for one each.</source>
        <translation>Voor hoeveel woningen elk object staat; niets voor telkens één.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/backtest.py" line="132"/>
        <source>Shops or parking</source>
        <translation>Winkels of parkeren</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/backtest.py" line="132"/>
        <source>Nearness to them is what the score must beat; by default the parking bays of the workspace.</source>
        <translation>Hun nabijheid moet de score overtreffen; standaard de parkeervakken van het werkbestand.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/backtest.py" line="158"/>
        <source>The map does not say by which recipe it was made, so criteria made from existing points cannot be left out of the test. Give the recipe.</source>
        <translation>De kaart zegt niet met welk recept ze gemaakt is, dus kunnen criteria op basis van bestaande punten niet uit de test worden weggelaten. Geef het recept.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/backtest.py" line="252"/>
        <source>Back-test · {map}</source>
        <translation>Toetsing · {map}</translation>
    </message>
</context>
<context>
    <name>BacktestDialog</name>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_dialogs.py" line="97"/>
        <source>Back-Test</source>
        <translation>Toets</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_dialogs.py" line="97"/>
        <source>Would this map have predicted what is there? Compares the score at observed places with the density of dwellings, the nearest place and chance.</source>
        <translation>Had deze kaart voorspeld wat er is? Vergelijkt de score op waargenomen plaatsen met de woningdichtheid, de dichtstbijzijnde voorziening en het toeval.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_dialogs.py" line="111"/>
        <source>Observed places</source>
        <translation>Waargenomen plaatsen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_dialogs.py" line="111"/>
        <source>For example the charging points that stand there</source>
        <translation>Bijvoorbeeld de laadpunten die er staan</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_dialogs.py" line="115"/>
        <source>How busy each is</source>
        <translation>Hoe druk elk is</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_dialogs.py" line="115"/>
        <source>A field with sessions or kWh; without one, only where they stand counts</source>
        <translation>Een veld met sessies of kWh; zonder telt alleen waar ze staan</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_dialogs.py" line="119"/>
        <source>Since when</source>
        <translation>Sinds wanneer</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_dialogs.py" line="119"/>
        <source>A field with dates: then the map is also tested on what came later</source>
        <translation>Een veld met datums: dan wordt de kaart ook getoetst aan wat later kwam</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_dialogs.py" line="123"/>
        <source>Dwellings</source>
        <translation>Woningen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_dialogs.py" line="124"/>
        <source>How many</source>
        <translation>Hoeveel</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_dialogs.py" line="125"/>
        <source>Shops or parking</source>
        <translation>Winkels of parkeren</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_dialogs.py" line="125"/>
        <source>For the comparison with “beside the nearest place”</source>
        <translation>Om te vergelijken met “naast de dichtstbijzijnde voorziening”</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/bulk_bar.py" line="48"/>
        <source>Export Record…</source>
        <translation>Dossier exporteren…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/bulk_bar.py" line="55"/>
        <source>Act on All</source>
        <translation>Voor alle</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/bulk_bar.py" line="56"/>
        <source>Mark, comment, assign, decide or export all selected sites at once</source>
        <translation>Alle geselecteerde locaties in één keer beoordelen, becommentariëren, toewijzen, beslissen of exporteren</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/bulk_bar.py" line="69"/>
        <source>{count} sites selected</source>
        <translation>{count} locaties geselecteerd</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/bulk_bar.py" line="88"/>
        <source>Say in the options who you are.</source>
        <translation>Vul bij de opties in wie u bent.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/bulk_bar.py" line="90"/>
        <source>The role {role} may not do this.</source>
        <translation>De rol {role} mag dit niet doen.</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/bulk_dialog.py" line="95"/>
        <source>{act} ({count} sites)</source>
        <translation>{act} ({count} locaties)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/bulk_dialog.py" line="143"/>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/bulk_dialog.py" line="129"/>
        <source>Choose a reason</source>
        <translation>Kies een reden</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/bulk_dialog.py" line="129"/>
        <source>No reason</source>
        <translation>Geen reden</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/bulk_dialog.py" line="143"/>
        <source>Department</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/bulk_dialog.py" line="133"/>
        <source>No department</source>
        <translation>Geen dienst</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/bulk_dialog.py" line="135"/>
        <source>With a due date</source>
        <translation>Met een einddatum</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/bulk_dialog.py" line="143"/>
        <source>Comment</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/bulk_dialog.py" line="143"/>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/bulk_dialog.py" line="143"/>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/bulk_dialog.py" line="143"/>
        <source>Due date</source>
        <translation>Einddatum</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/bulk_dialog.py" line="169"/>
        <source>Write what you want to say about these sites.</source>
        <translation>Schrijf wat je over deze locaties wilt zeggen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/bulk_dialog.py" line="171"/>
        <source>Choose a reason first.</source>
        <translation>Kies eerst een reden.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/bulk_dialog.py" line="173"/>
        <source>Choose a department, or name a person.</source>
        <translation>Kies een dienst of noem een persoon.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/bulk_dialog.py" line="180"/>
        <source>{names} and 1 more</source>
        <translation>{names} en nog 1</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/bulk_dialog.py" line="182"/>
        <source>{names} and {count} more</source>
        <translation>{names} en nog {count}</translation>
    </message>
</context>
<context>
    <name>BulkRun</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/bulk_run.py" line="109"/>
        <source>Recording for {count} sites</source>
        <translation>Vastleggen voor {count} locaties</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/bulk_run.py" line="114"/>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>Calibrate</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate.py" line="45"/>
        <source>Learn weights from measured use</source>
        <translation>Gewichten leren uit gemeten gebruik</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate.py" line="49"/>
        <source>Which weights explain how busy existing sites are, and do they predict better than yours?</source>
        <translation>Welke gewichten verklaren hoe druk bestaande locaties zijn, en voorspellen ze beter dan de uwe?</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate.py" line="53"/>
        <source>Learns weights of zero or more from sites with measured use, and tells how sure they are. Every figure is for sites that were held back: single ones (a pole beside existing ones) and whole blocks (a new neighbourhood). The weights found are compared with yours and with how busy the neighbours are; a sentence says whether to use them or to keep yours.

At least 30 sites are needed, better 50. Criteria of a potential map that are made from existing charging points keep your weight, for they would predict themselves. Use measures what stands there now: it says nothing about places where nobody can charge yet.</source>
        <translation>Leert gewichten van nul of meer uit locaties met gemeten gebruik, en zegt hoe zeker ze zijn. Elk cijfer geldt voor locaties die achtergehouden werden: afzonderlijke (een paal naast bestaande) en hele blokken (een nieuwe buurt). De gevonden gewichten worden vergeleken met de uwe en met hoe druk de buren zijn; een zin zegt of u ze gebruikt of de uwe houdt.

Er zijn minstens 30 locaties nodig, beter 50. Criteria van een potentieelkaart die uit bestaande laadpunten gemaakt zijn, houden uw gewicht, want ze zouden zichzelf voorspellen. Gebruik meet wat er nu staat: het zegt niets over plaatsen waar nog niemand kan laden.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate.py" line="65"/>
        <source>calibrate,weights,use,sessions,kWh,regression,learn,Poisson,neighbours</source>
        <translation>kalibreren,gewichten,gebruik,sessies,kWh,regressie,leren,Poisson,buren</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate.py" line="71"/>
        <source>Size of the blocks in metres</source>
        <translation>Grootte van de blokken in meter</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate.py" line="71"/>
        <source>Squares of this size are held back together; 0 for ten compact groups of sites.</source>
        <translation>Vierkanten van deze grootte worden samen achtergehouden; 0 voor tien compacte groepen locaties.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate.py" line="78"/>
        <source>Repetitions</source>
        <translation>Herhalingen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate.py" line="78"/>
        <source>How often the sites are divided anew; figures are means over these.</source>
        <translation>Hoe vaak de locaties opnieuw verdeeld worden; cijfers zijn gemiddelden daarvan.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate.py" line="83"/>
        <source>Seed</source>
        <translation>Startwaarde</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate.py" line="83"/>
        <source>The same seed gives the same draws.</source>
        <translation>Dezelfde startwaarde geeft dezelfde trekkingen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate.py" line="88"/>
        <source>Sites with expected use</source>
        <translation>Locaties met verwacht gebruik</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate.py" line="88"/>
        <source>Each site with the use expected while its block was held back, and how much it differs.</source>
        <translation>Elke locatie met het gebruik dat verwacht werd terwijl haar blok achtergehouden was, en hoeveel het verschilt.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate.py" line="92"/>
        <source>Weights found (JSON)</source>
        <translation>Gevonden gewichten (JSON)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate.py" line="93"/>
        <source>Verdict</source>
        <translation>Oordeel</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate.py" line="94"/>
        <source>Report (JSON)</source>
        <translation>Rapport (JSON)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate.py" line="98"/>
        <source>Sites with measured use</source>
        <translation>Locaties met gemeten gebruik</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate.py" line="98"/>
        <source>Points, one for each charging site.</source>
        <translation>Punten, één per laadlocatie.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate.py" line="102"/>
        <source>Measured use</source>
        <translation>Gemeten gebruik</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate.py" line="102"/>
        <source>Sessions or kWh of each site, in total or per day; sites where it is empty are left out.</source>
        <translation>Sessies of kWh van elke locatie, in totaal of per dag; locaties waar het leeg is, worden weggelaten.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate.py" line="106"/>
        <source>Kind of use</source>
        <translation>Soort gebruik</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate.py" line="106"/>
        <source>Sessions</source>
        <translation>Sessies</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate.py" line="106"/>
        <source>Energy (kWh)</source>
        <translation>Energie (kWh)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate.py" line="106"/>
        <source>Decides how much more busy sites vary.</source>
        <translation>Bepaalt hoeveel sterker drukke locaties uiteenlopen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate.py" line="112"/>
        <source>Measured during</source>
        <translation>Gemeten gedurende</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate.py" line="112"/>
        <source>Sockets × months in service, where the use is a total; nothing where it is a rate.</source>
        <translation>Stopcontacten × maanden in dienst, waar het gebruik een totaal is; niets waar het een tempo is.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate.py" line="121"/>
        <source>Potential map</source>
        <translation>Potentieelkaart</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate.py" line="121"/>
        <source>What “Potential map” made: its criteria at each site are the features.</source>
        <translation>Wat “Potentieelkaart” gemaakt heeft: haar criteria op elke locatie zijn de kenmerken.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate.py" line="125"/>
        <source>Features</source>
        <translation>Objecten</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate.py" line="125"/>
        <source>Without a potential map: fields of the sites of which more should mean more use.</source>
        <translation>Zonder potentieelkaart: velden van de locaties waarvan meer ook meer gebruik zou betekenen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate.py" line="131"/>
        <source>Features of which less is better</source>
        <translation>Kenmerken waarvan minder beter is</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate.py" line="131"/>
        <source>Fields of which less should mean more use, such as a distance.</source>
        <translation>Velden waarvan minder meer gebruik zou betekenen, zoals een afstand.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate.py" line="139"/>
        <source>Your weights</source>
        <translation>Uw gewichten</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate.py" line="139"/>
        <source>JSON with weights per criterion or feature, e.g. {&quot;bays&quot;: 60}; the others stay as in the map.</source>
        <translation>JSON met gewichten per criterium of kenmerk, bv. {&quot;bays&quot;: 60}; de andere blijven zoals in de kaart.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate.py" line="144"/>
        <source>Recipe</source>
        <translation>Recept</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate.py" line="144"/>
        <source>The recipe of the map, where the layer itself does not say it: a name, a file or JSON.</source>
        <translation>Het recept van de kaart, als de laag het zelf niet zegt: een naam, een bestand of JSON.</translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="35"/>
        <source>Create candidates</source>
        <translation>Kandidaten maken</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="39"/>
        <source>Covers an area with cells, or its streets with points, to be scored</source>
        <translation>Bedekt een gebied met cellen, of de straten ervan met punten, om een score te geven</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="43"/>
        <source>Covers an area with hexagons or squares whose centres lie in it, or puts points along the streets in it. A potential map scores each of them. An area in degrees is reprojected to Belgian Lambert 72 first, so that the spacing is in metres on the ground.</source>
        <translation>Bedekt een gebied met zeshoeken of vierkanten waarvan het middelpunt erin ligt, of zet punten langs de straten in het gebied. Een potentieelkaart geeft elk ervan een score. Een gebied in graden wordt eerst omgerekend naar Belgisch Lambert 72, zodat de tussenafstand in meter op het terrein is.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="51"/>
        <source>grid,hexagon,square,lattice,points along lines,potential,charging</source>
        <translation>raster,zeshoek,vierkant,rooster,punten langs lijnen,potentieel,laden</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="55"/>
        <source>Area</source>
        <translation>Gebied</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="55"/>
        <source>One or more polygons, e.g. the municipality.</source>
        <translation>Een of meer polygonen, bv. de gemeente.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="59"/>
        <source>Shape</source>
        <translation>Vorm</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="59"/>
        <source>Hexagons</source>
        <translation>Zeshoeken</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="59"/>
        <source>Squares</source>
        <translation>Vierkanten</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="59"/>
        <source>Points along streets</source>
        <translation>Punten langs straten</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="59"/>
        <source>Hexagons (0), squares (1) or points along the streets (2).</source>
        <translation>Zeshoeken (0), vierkanten (1) of punten langs de straten (2).</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="68"/>
        <source>Spacing in metres</source>
        <translation>Tussenafstand in meter</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="71"/>
        <source>Distance between the centres of neighbouring cells, or along the streets.</source>
        <translation>Afstand tussen de middelpunten van naburige cellen, of langs de straten.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="72"/>
        <source>Streets</source>
        <translation>Straten</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="72"/>
        <source>Needed for points along streets.</source>
        <translation>Nodig voor punten langs straten.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="76"/>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="76"/>
        <source>One feature per candidate, with its number in the field cell.</source>
        <translation>Eén object per kandidaat, met het nummer in het veld cell.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="80"/>
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
        <location filename="../evplanner_plugin/gui/charging_layers/charging_layers_panel.py" line="65"/>
        <source>Create workspace</source>
        <translation>Werkbestand maken</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/charging_layers_panel.py" line="73"/>
        <source>Workspace</source>
        <translation>Werkbestand</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/charging_layers_panel.py" line="78"/>
        <source>Open…</source>
        <translation>Openen…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/charging_layers_panel.py" line="78"/>
        <source>Open a municipality&apos;s workspace (GeoPackage)</source>
        <translation>Het werkbestand (GeoPackage) van een gemeente openen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/charging_layers_panel.py" line="84"/>
        <source>New…</source>
        <translation>Nieuw…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/charging_layers_panel.py" line="84"/>
        <source>Make the workspace of a Flemish municipality</source>
        <translation>Het werkbestand van een Vlaamse gemeente maken</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/charging_layers_panel.py" line="102"/>
        <source>Central API</source>
        <translation>Centrale API</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/charging_layers_panel.py" line="107"/>
        <source>Address of the OGC API – Features that you exchange with</source>
        <translation>Adres van de OGC API – Features waarmee u uitwisselt</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/charging_layers_panel.py" line="108"/>
        <source>A&amp;ddress</source>
        <translation>A&amp;dres</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/charging_layers_panel.py" line="112"/>
        <source>Login from QGIS&apos;s authentication store; leave empty when none is needed</source>
        <translation>Aanmelding uit de authenticatieopslag van QGIS; leeg laten als er geen nodig is</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/charging_layers_panel.py" line="113"/>
        <source>&amp;Login</source>
        <translation>Aan&amp;melding</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/charging_layers_panel.py" line="272"/>
        <source>&amp;Sync</source>
        <translation>&amp;Synchroniseren</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/charging_layers_panel.py" line="149"/>
        <source>Sync with the central API</source>
        <translation>Synchroniseren met de centrale API</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/charging_layers_panel.py" line="219"/>
        <source>Sync done: {pulled} received, {pushed} sent.</source>
        <translation>Synchronisatie klaar: {pulled} ontvangen, {pushed} verzonden.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/charging_layers_panel.py" line="244"/>
        <source>No workspace is open. Open one, or make a new one.</source>
        <translation>Er is geen werkbestand open. Open er een of maak een nieuw.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/charging_layers_panel.py" line="264"/>
        <source>Open a workspace first.</source>
        <translation>Open eerst een werkbestand.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/charging_layers_panel.py" line="266"/>
        <source>Fill in the address of the central API.</source>
        <translation>Vul het adres van de centrale API in.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/charging_layers_panel.py" line="272"/>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/charging_layers_panel.py" line="276"/>
        <source>Receive what others changed, send what you changed</source>
        <translation>Ontvangen wat anderen wijzigden, verzenden wat u wijzigde</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/charging_layers_panel.py" line="302"/>
        <source>Open Workspace</source>
        <translation>Werkbestand openen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/charging_layers_panel.py" line="163"/>
        <source>Make photos available offline</source>
        <translation>Foto's offline beschikbaar maken</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/charging_layers_panel.py" line="183"/>
        <source>Undo unsent changes</source>
        <translation>Niet-verzonden wijzigingen ongedaan maken</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/charging_layers_panel.py" line="197"/>
        <source>{count} undone; the backup is {name}.</source>
        <translation>{count} ongedaan gemaakt; de back-up is {name}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/charging_layers_panel.py" line="227"/>
        <source>{count} photos are available offline now.</source>
        <translation>{count} foto's zijn nu offline beschikbaar.</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/checklist_page.py" line="48"/>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/checklist_page.py" line="48"/>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/checklist_page.py" line="49"/>
        <source>In order</source>
        <translation>In orde</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/checklist_page.py" line="49"/>
        <source>Not in order</source>
        <translation>Niet in orde</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/checklist_page.py" line="49"/>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
</context>
<context>
    <name>CheckSites</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/check_sites.py" line="46"/>
        <source>Check sites</source>
        <translation>Locaties toetsen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/check_sites.py" line="50"/>
        <source>Answers the placement rules of proposed sites as far as the layers tell</source>
        <translation>Beantwoordt de plaatsingsregels van voorgestelde locaties voor zover de lagen dat kunnen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/check_sites.py" line="54"/>
        <source>Looks at the point of each proposed site whether it meets the rules of a recipe: those that strike a place and those that ask for a second look. The answer is yes (met), no (not met) or unknown, where no layer tells, or none that has anything within 1 km of the site. It goes into the log as an answer given by the data; what a person answers counts for more. Where nothing has changed since the last time, nothing is written.

Without a recipe each site is checked by the one it was chosen by, if that has rules for how a place must be, else by the placement rules that come with the plugin. Layers are found by the names in the recipe and by what they are called in the project.</source>
        <translation>Kijkt op het punt van elke voorgestelde locatie of ze voldoet aan de regels van een recept: de regels die een plaats schrappen en die een tweede blik vragen. Het antwoord is ja (voldaan), nee (niet voldaan) of onbekend, waar geen laag het zegt of geen laag iets heeft binnen 1 km van de locatie. Het komt in het logboek als een antwoord van de gegevens; wat een persoon antwoordt, telt zwaarder. Waar sinds de vorige keer niets veranderd is, wordt niets geschreven.

Zonder recept wordt elke locatie getoetst met het recept waarmee ze gekozen is, als dat regels heeft over hoe een plaats moet zijn, en anders met de plaatsingsregels die met de plug-in meekomen. Lagen worden gevonden via de namen in het recept en via hun naam in het project.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/check_sites.py" line="67"/>
        <source>sites,checklist,rules,placement,sidewalk,trees,heritage,charging</source>
        <translation>locaties,checklist,regels,plaatsing,voetpad,bomen,erfgoed,laden</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/check_sites.py" line="72"/>
        <source>Sites</source>
        <translation>Locaties</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/check_sites.py" line="72"/>
        <source>Ids of proposed sites with commas between; nothing for all.</source>
        <translation>Id’s van voorgestelde locaties met komma’s ertussen; niets voor alle.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/check_sites.py" line="76"/>
        <source>Recipe</source>
        <translation>Recept</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/check_sites.py" line="76"/>
        <source>Name of a recipe in the workspace or of a bundled one, a file (.json) or the JSON; or nothing.</source>
        <translation>Naam van een recept in het werkbestand of van een meegeleverd recept, een bestand (.json) of de JSON; of niets.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/check_sites.py" line="80"/>
        <source>Other layers for the recipe</source>
        <translation>Andere lagen voor het recept</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/check_sites.py" line="80"/>
        <source>JSON that names a layer of the project or a file per role, e.g. {&quot;trees&quot;: &quot;Bomenregister&quot;}.</source>
        <translation>JSON die per rol een laag van het project of een bestand noemt, bv. {&quot;trees&quot;: &quot;Bomenregister&quot;}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/check_sites.py" line="86"/>
        <source>Sites with new answers</source>
        <translation>Locaties met nieuwe antwoorden</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/check_sites.py" line="87"/>
        <source>Sites with the same answers as before</source>
        <translation>Locaties met dezelfde antwoorden als voordien</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/check_sites.py" line="88"/>
        <source>Sites that fail a rule</source>
        <translation>Locaties die een regel niet halen</translation>
    </message>
</context>
<context>
    <name>ChecklistPage</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/checklist_page.py" line="203"/>
        <source>&amp;Record Answers</source>
        <translation>Antwoorden &amp;noteren</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/checklist_page.py" line="122"/>
        <source>Check by &amp;Data</source>
        <translation>Uit de &amp;data</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/checklist_page.py" line="154"/>
        <source>Answer from the layers of the project what they can tell</source>
        <translation>Uit de lagen van het project beantwoorden wat zij kunnen zeggen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/checklist_page.py" line="194"/>
        <source>not recorded yet</source>
        <translation>nog niet genoteerd</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/checklist_page.py" line="199"/>
        <source>&amp;Record 1 Answer</source>
        <translation>1 antwoord &amp;noteren</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/checklist_page.py" line="201"/>
        <source>&amp;Record {count} Answers</source>
        <translation>{count} antwoorden &amp;noteren</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/checklist_page.py" line="204"/>
        <source>Answer something first.</source>
        <translation>Beantwoord eerst iets.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/checklist_page.py" line="205"/>
        <source>Add the answers to the site&apos;s log, in one entry</source>
        <translation>De antwoorden in één keer aan het logboek van de locatie toevoegen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/checklist_page.py" line="212"/>
        <source>From the data, {date}</source>
        <translation>Uit de data, {date}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/checklist_page.py" line="221"/>
        <source>Select a site in the list or on the map.</source>
        <translation>Selecteer een locatie in de lijst of op de kaart.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/checklist_page.py" line="223"/>
        <source>The checklist is being read …</source>
        <translation>De checklist wordt gelezen …</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/checklist_page.py" line="225"/>
        <source>The process and the recipe ask for no checks.</source>
        <translation>Het proces en het recept vragen geen controles.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/checklist_page.py" line="227"/>
        <source>{done} of {count} answered</source>
        <translation>{done} van {count} beantwoord</translation>
    </message>
</context>
<context>
    <name>CommentBox</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/comment_box.py" line="44"/>
        <source>Comment</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/comment_box.py" line="45"/>
        <source>Comment; @ calls a department</source>
        <translation>Opmerking; @ roept een dienst</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/comment_box.py" line="54"/>
        <source>Write a comment of its own instead</source>
        <translation>In plaats daarvan een losse opmerking schrijven</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/comment_box.py" line="88"/>
        <source>Add &amp;Comment</source>
        <translation>Opmerking &amp;toevoegen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/comment_box.py" line="86"/>
        <source>Reply to {name}</source>
        <translation>Antwoord aan {name}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/comment_box.py" line="88"/>
        <source>Add &amp;Reply</source>
        <translation>Antwoord &amp;toevoegen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/comment_box.py" line="114"/>
        <source>{count} characters too long; the longest comment has {longest}.</source>
        <translation>{count} tekens te lang; de langste opmerking telt er {longest}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/comment_box.py" line="118"/>
        <source>{count} characters left</source>
        <translation>nog {count} tekens</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/comment_box.py" line="122"/>
        <source>Add the comment to the site&apos;s log (Ctrl+Return)</source>
        <translation>De opmerking aan het logboek van de locatie toevoegen (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/compare_dialog.py" line="66"/>
        <source>Compare Sites</source>
        <translation>Locaties vergelijken</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/compare_dialog.py" line="132"/>
        <source>Compare sites</source>
        <translation>Locaties vergelijken</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/compare_dialog.py" line="154"/>
        <source>No longer there</source>
        <translation>Bestaat niet meer</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/compare_dialog.py" line="158"/>
        <source>Map around {name}</source>
        <translation>Kaart rond {name}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/compare_dialog.py" line="178"/>
        <source>Photo of {name}</source>
        <translation>Foto van {name}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/compare_dialog.py" line="223"/>
        <source>The sites differ in this</source>
        <translation>Hierin verschillen de locaties</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/compare_dialog.py" line="260"/>
        <source>Maps {metres} m wide</source>
        <translation>Kaarten {metres} m breed</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/compare_dialog.py" line="297"/>
        <source>&amp;Only what differs ({sign})</source>
        <translation>&amp;Alleen wat verschilt ({sign})</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/compare_dialog.py" line="300"/>
        <source>The sites do not differ.</source>
        <translation>De locaties verschillen niet.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/compare_dialog.py" line="304"/>
        <source>Show less, larger</source>
        <translation>Minder tonen, groter</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/compare_dialog.py" line="305"/>
        <source>Show more, smaller</source>
        <translation>Meer tonen, kleiner</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/compare_dialog.py" line="308"/>
        <source>&amp;Close</source>
        <translation>S&amp;luiten</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/compare_rows.py" line="65"/>
        <source>Site</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/compare_rows.py" line="65"/>
        <source>Marks</source>
        <translation>Beoordelingen</translation>
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
        <translation>Dichtstbijzijnde laadpunten</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/compare_rows.py" line="65"/>
        <source>Last comments</source>
        <translation>Laatste opmerkingen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/compare_rows.py" line="86"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/compare_rows.py" line="86"/>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/compare_rows.py" line="86"/>
        <source>Road manager</source>
        <translation>Wegbeheerder</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/compare_rows.py" line="86"/>
        <source>Origin</source>
        <translation>Herkomst</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/compare_rows.py" line="86"/>
        <source>Charging points</source>
        <translation>Laadpunten</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/compare_rows.py" line="86"/>
        <source>Photos</source>
        <translation>Foto's</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/compare_rows.py" line="97"/>
        <source>Votes</source>
        <translation>Stemmen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/compare_rows.py" line="101"/>
        <source>No department</source>
        <translation>Geen dienst</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/compare_rows.py" line="124"/>
        <source>Score out of 10</source>
        <translation>Score op 10</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/compare_rows.py" line="124"/>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/compare_rows.py" line="151"/>
        <source>Comments</source>
        <translation>Opmerkingen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/compare_rows.py" line="161"/>
        <source>{up} for, {down} against, {question} with a question</source>
        <translation>{up} voor, {down} tegen, {question} met een vraag</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/compare_rows.py" line="172"/>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/compare_rows.py" line="173"/>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/compare_rows.py" line="173"/>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/compare_rows.py" line="173"/>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/compare_rows.py" line="175"/>
        <source>{answer} (from the data)</source>
        <translation>{answer} (uit de gegevens)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/compare_rows.py" line="184"/>
        <source>{metres} m on foot</source>
        <translation>{metres} m te voet</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/compare_rows.py" line="184"/>
        <source>{metres} m in a straight line</source>
        <translation>{metres} m in vogelvlucht</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_dialog.py" line="41"/>
        <source>Resolve Conflicts</source>
        <translation>Conflicten oplossen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_dialog.py" line="91"/>
        <source>Conflicts</source>
        <translation>Conflicten</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_dialog.py" line="111"/>
        <source>Resolve conflicts</source>
        <translation>Conflicten oplossen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_dialog.py" line="129"/>
        <source>Layer</source>
        <translation>Laag</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_dialog.py" line="134"/>
        <source>Features in conflict</source>
        <translation>Objecten in conflict</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_dialog.py" line="142"/>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_dialog.py" line="145"/>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_dialog.py" line="162"/>
        <source>No conflicts are left. The next sync sends what you decided.</source>
        <translation>Er zijn geen conflicten meer. De volgende synchronisatie verzendt wat u besliste.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_dialog.py" line="174"/>
        <source>For All Listed Features</source>
        <translation>Voor alle objecten in de lijst</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_dialog.py" line="174"/>
        <source>One choice for all in the list</source>
        <translation>Eén keuze voor alles in de lijst</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_dialog.py" line="179"/>
        <source>All Mine</source>
        <translation>Alles van mij</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_dialog.py" line="179"/>
        <source>All Theirs</source>
        <translation>Alles van hen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_dialog.py" line="179"/>
        <source>All Later</source>
        <translation>Alles later</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_dialog.py" line="189"/>
        <source>&amp;Apply</source>
        <translation>&amp;Toepassen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_dialog.py" line="223"/>
        <source>All layers</source>
        <translation>Alle lagen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_dialog.py" line="307"/>
        <source>1 feature was changed both here and in the central database. Neither side was overwritten.</source>
        <translation>1 object werd zowel hier als in de centrale databank gewijzigd. Geen van beide kanten werd overschreven.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_dialog.py" line="308"/>
        <source>{count} features were changed both here and in the central database. Neither side was overwritten.</source>
        <translation>{count} objecten werden zowel hier als in de centrale databank gewijzigd. Geen van beide kanten werd overschreven.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_dialog.py" line="315"/>
        <source>{ready} of {count} decided. Apply sends nothing yet: the next sync does.</source>
        <translation>{ready} van {count} beslist. Toepassen verzendt nog niets: dat doet de volgende synchronisatie.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_dialog.py" line="321"/>
        <source>Backup: {name}</source>
        <translation>Back-up: {name}</translation>
    </message>
</context>
<context>
    <name>ConflictListModel</name>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_list.py" line="68"/>
        <source>decided</source>
        <translation>beslist</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_list.py" line="68"/>
        <source>not decided</source>
        <translation>niet beslist</translation>
    </message>
</context>
<context>
    <name>ConflictMap</name>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_map.py" line="119"/>
        <source>Click on the map where the feature belongs.</source>
        <translation>Klik op de kaart waar het object hoort.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_map.py" line="145"/>
        <source>Before</source>
        <translation>Voordien</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_map.py" line="169"/>
        <source>The two outlines differ.</source>
        <translation>De twee omtrekken verschillen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_map.py" line="171"/>
        <source>Mine and theirs lie {distance} apart.</source>
        <translation>Die van mij en die van hen liggen {distance} uit elkaar.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_map.py" line="173"/>
        <source>I moved it {mine}, they moved it {theirs}.</source>
        <translation>Ik verplaatste het {mine}, zij {theirs}.</translation>
    </message>
</context>
<context>
    <name>ConflictModel</name>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_model.py" line="113"/>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_model.py" line="113"/>
        <source>Before</source>
        <translation>Voordien</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_model.py" line="113"/>
        <source>Mine</source>
        <translation>Van mij</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_model.py" line="113"/>
        <source>Theirs</source>
        <translation>Van hen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_model.py" line="113"/>
        <source>Choice</source>
        <translation>Keuze</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_model.py" line="113"/>
        <source>Becomes</source>
        <translation>Wordt</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_model.py" line="200"/>
        <source>not decided</source>
        <translation>niet beslist</translation>
    </message>
</context>
<context>
    <name>ConflictView</name>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_view.py" line="94"/>
        <source>Theirs: {who}</source>
        <translation>Van hen: {who}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_view.py" line="124"/>
        <source>Fields of the feature</source>
        <translation>Velden van het object</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_view.py" line="143"/>
        <source>Show the fields that are not in conflict</source>
        <translation>De velden tonen die niet in conflict zijn</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_view.py" line="146"/>
        <source>All &amp;Mine</source>
        <translation>Alles van &amp;mij</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_view.py" line="147"/>
        <source>All &amp;Theirs</source>
        <translation>Alles van &amp;hen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_view.py" line="148"/>
        <source>All &amp;Later</source>
        <translation>Alles &amp;later</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_view.py" line="195"/>
        <source>Remove it for everybody (mine)</source>
        <translation>Voor iedereen verwijderen (van mij)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_view.py" line="195"/>
        <source>Take it back as they have it (theirs)</source>
        <translation>Terugnemen zoals zij het hebben (van hen)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_view.py" line="197"/>
        <source>Bring it back for everybody (mine)</source>
        <translation>Voor iedereen terugzetten (van mij)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_view.py" line="197"/>
        <source>Remove it here as well (theirs)</source>
        <translation>Ook hier verwijderen (van hen)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_view.py" line="199"/>
        <source>Keep it as I have it (mine)</source>
        <translation>Houden zoals ik het heb (van mij)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_view.py" line="199"/>
        <source>Take it as they have it (theirs)</source>
        <translation>Nemen zoals zij het hebben (van hen)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_view.py" line="200"/>
        <source>Decide later</source>
        <translation>Later beslissen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_view.py" line="318"/>
        <source>see the map</source>
        <translation>zie de kaart</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_view.py" line="321"/>
        <source>moved {distance}</source>
        <translation>{distance} verplaatst</translation>
    </message>
</context>
<context>
    <name>ContributionChart</name>
    <message>
        <location filename="../evplanner_plugin/gui/potential/contribution_chart.py" line="44"/>
        <source>What each criterion adds to the score</source>
        <translation>Wat elk criterium aan de score bijdraagt</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/contribution_chart.py" line="110"/>
        <source>{title}: {raw}, adds {points} of {largest} points</source>
        <translation>{title}: {raw}, draagt {points} van {largest} punten bij</translation>
    </message>
</context>
<context>
    <name>CountLabel</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/filter_bar.py" line="312"/>
        <source>{shown} of {all}</source>
        <translation>{shown} van {all}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/filter_bar.py" line="314"/>
        <source>1 site</source>
        <translation>1 locatie</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/filter_bar.py" line="316"/>
        <source>{count} sites</source>
        <translation>{count} locaties</translation>
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
    <name>CriteriaPage</name>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_criteria.py" line="73"/>
        <source>Criteria</source>
        <translation>Criteria</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_criteria.py" line="29"/>
        <source>Add a criterion: what makes a place a good one?</source>
        <translation>Voeg een criterium toe: wat maakt een plaats goed?</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_criteria.py" line="37"/>
        <source>Compare Two by Two…</source>
        <translation>Twee aan twee vergelijken…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_criteria.py" line="37"/>
        <source>Find the weights by comparing the criteria two by two (AHP)</source>
        <translation>De gewichten vinden door de criteria twee aan twee te vergelijken (AHP)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_criteria.py" line="44"/>
        <source>Remove Criterion</source>
        <translation>Criterium verwijderen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_criteria.py" line="76"/>
        <source>Criterion “{title}”, {field}</source>
        <translation>Criterium “{title}”, {field}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_criteria.py" line="100"/>
        <source>Compare Two by Two</source>
        <translation>Twee aan twee vergelijken</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_criteria.py" line="107"/>
        <source>Add Criterion</source>
        <translation>Criterium toevoegen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_criteria.py" line="112"/>
        <source>Duplicate Criterion</source>
        <translation>Criterium dupliceren</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_criteria.py" line="115"/>
        <source>Move Criterion</source>
        <translation>Criterium verplaatsen</translation>
    </message>
</context>
<context>
    <name>CriterionForm</name>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_criterion.py" line="214"/>
        <source>Measure</source>
        <translation>Maat</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_criterion.py" line="218"/>
        <source>Value function</source>
        <translation>Waardefunctie</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_criterion.py" line="93"/>
        <source>What is measured</source>
        <translation>Wat gemeten wordt</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_criterion.py" line="93"/>
        <source>What it is worth</source>
        <translation>Wat het waard is</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_criterion.py" line="93"/>
        <source>Why it counts</source>
        <translation>Waarom het telt</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_criterion.py" line="151"/>
        <source>Counts in relation to the other weights</source>
        <translation>Telt in verhouding tot de andere gewichten</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_criterion.py" line="153"/>
        <source>Names the columns of the map: small letters, digits and underscores</source>
        <translation>Naam van de kolommen van de kaart: kleine letters, cijfers en liggende streepjes</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_criterion.py" line="175"/>
        <source>The value (0 to 1) of a place where there is nothing to measure</source>
        <translation>De waarde (0 tot 1) van een plaats waar er niets te meten valt</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_criterion.py" line="258"/>
        <source>Bars: {count} places of the last map. Half of them lie between {low} and {high}, the middle one at {middle}.</source>
        <translation>Balken: {count} plaatsen van de laatste kaart. De helft ligt tussen {low} en {high}, de middelste op {middle}.</translation>
    </message>
</context>
<context>
    <name>DataCheck</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/data_check.py" line="37"/>
        <source>Checking {name}</source>
        <translation>{name} nagaan</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/data_check.py" line="45"/>
        <source>The checklist of {name} was answered from the data.</source>
        <translation>De checklist van {name} is uit de data beantwoord.</translation>
    </message>
</context>
<context>
    <name>EditSentences</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/edit_sentences.py" line="23"/>
        <source>A deleted site leaves its log behind, and colleagues may have the site already. Undo it, and cancel the site in the panel Sites instead.</source>
        <translation>Een verwijderde locatie laat haar logboek achter, en collega's hebben ze misschien al. Maak het ongedaan en annuleer de locatie in het paneel Locaties.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/edit_sentences.py" line="34"/>
        <source>Saved entries of the log stay as they are: colleagues may have them already. Undo your change, and add a new entry that says what has changed.</source>
        <translation>Bewaarde vermeldingen in het logboek blijven zoals ze zijn: collega's hebben ze misschien al. Maak uw wijziging ongedaan en voeg een nieuwe vermelding toe die zegt wat er veranderd is.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/edit_sentences.py" line="45"/>
        <source>This place lies outside {municipality}. Move the site, or undo it.</source>
        <translation>Deze plaats ligt buiten {municipality}. Verplaats de locatie, of maak het ongedaan.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/edit_sentences.py" line="54"/>
        <source>The log cannot be edited: the change has no entry in it.</source>
        <translation>Het logboek kan niet bewerkt worden: de wijziging staat er niet in.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/edit_sentences.py" line="58"/>
        <source>The sites are saved, their entries in the log are not yet. Save the layer {layer} too.</source>
        <translation>De locaties zijn bewaard, hun vermeldingen in het logboek nog niet. Bewaar ook de laag {layer}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/edit_sentences.py" line="80"/>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_list.py" line="194"/>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_list.py" line="197"/>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_list.py" line="198"/>
        <source>Duplicate</source>
        <translation>Dupliceren</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_list.py" line="199"/>
        <source>Move Up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_list.py" line="200"/>
        <source>Move Down</source>
        <translation>Omlaag</translation>
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
        <location filename="../evplanner_plugin/algorithms/fetch_photos.py" line="44"/>
        <source>Fetched</source>
        <translation>Opgehaald</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/fetch_photos.py" line="45"/>
        <source>Missing</source>
        <translation>Ontbrekend</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/fetch_photos.py" line="59"/>
        <source>{count} images are not in the central API yet.</source>
        <translation>{count} beelden staan nog niet in de centrale API.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/fetch_photos.py" line="40"/>
        <source>Sites</source>
        <translation>Locaties</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/fetch_photos.py" line="40"/>
        <source>Ids of the proposed sites whose photos are wanted, separated by commas; all for nothing.</source>
        <translation>Id's van de voorgestelde locaties waarvan de foto's gewenst zijn, gescheiden door komma's; leeg voor alle.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/filter_bar.py" line="92"/>
        <source>Name, street, neighbourhood</source>
        <translation>Naam, straat, wijk</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/filter_bar.py" line="93"/>
        <source>Search the sites</source>
        <translation>Locaties zoeken</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/filter_bar.py" line="100"/>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/filter_bar.py" line="99"/>
        <source>Show the filters: status, department, what waits for you, street …</source>
        <translation>De filters tonen: status, dienst, wat op jou wacht, straat …</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/filter_bar.py" line="292"/>
        <source>Waits for me</source>
        <translation>Wacht op mij</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/filter_bar.py" line="293"/>
        <source>Late</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/filter_bar.py" line="141"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/filter_bar.py" line="141"/>
        <source>Origin</source>
        <translation>Herkomst</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/filter_bar.py" line="141"/>
        <source>Department</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/filter_bar.py" line="122"/>
        <source>What the department has to do with it</source>
        <translation>Wat de dienst ermee te maken heeft</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/filter_bar.py" line="141"/>
        <source>Street</source>
        <translation>Straat</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/filter_bar.py" line="126"/>
        <source>Neighbourhood</source>
        <translation>Wijk</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/filter_bar.py" line="141"/>
        <source>Area</source>
        <translation>Gebied</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/filter_bar.py" line="154"/>
        <source>has not marked yet</source>
        <translation>heeft nog niet beoordeeld</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/filter_bar.py" line="155"/>
        <source>is asked to mark</source>
        <translation>moet beoordelen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/filter_bar.py" line="156"/>
        <source>has it assigned</source>
        <translation>heeft het toegewezen gekregen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/filter_bar.py" line="195"/>
        <source>any</source>
        <translation>vrij</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/filter_bar.py" line="265"/>
        <source>Filter no longer by this</source>
        <translation>Hier niet meer op filteren</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/filter_bar.py" line="266"/>
        <source>Filter no longer by {what}</source>
        <translation>Niet meer filteren op {what}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/filter_bar.py" line="274"/>
        <source>Clear</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/filter_bar.py" line="275"/>
        <source>Show all sites again</source>
        <translation>Weer alle locaties tonen</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/footer.py" line="30"/>
        <source>&amp;Save</source>
        <translation>Op&amp;slaan</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/footer.py" line="64"/>
        <source>&amp;Undo</source>
        <translation>On&amp;gedaan maken</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/footer.py" line="60"/>
        <source>Take &amp;Back…</source>
        <translation>&amp;Terugnemen…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/footer.py" line="61"/>
        <source>Take back what you saved last, as long as it was not sent: {act}</source>
        <translation>Terugnemen wat je het laatst bewaarde, zolang het niet verzonden is: {act}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/footer.py" line="65"/>
        <source>Take back the last change</source>
        <translation>De laatste wijziging ongedaan maken</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/footer.py" line="74"/>
        <source>Sites and log are saved.</source>
        <translation>Locaties en logboek zijn opgeslagen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/footer.py" line="105"/>
        <source>“{act}” was sent to the central API by now: it stays in the log.</source>
        <translation>“{act}” is intussen naar de centrale API verzonden: het blijft in het logboek.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/footer.py" line="124"/>
        <source>Take Back</source>
        <translation>Terugnemen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/footer.py" line="122"/>
        <source>Take back “{act}” of {when}?</source>
        <translation>“{act}” van {when} terugnemen?</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/footer.py" line="131"/>
        <source>1 entry</source>
        <translation>1 item</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/footer.py" line="131"/>
        <source>{count} entries</source>
        <translation>{count} items</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/footer.py" line="133"/>
        <source>The site and {entries} will go from the workspace. Nothing of it was ever sent.</source>
        <translation>De locatie en {entries} verdwijnen uit het werkbestand. Er werd nog niets van verzonden.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/footer.py" line="136"/>
        <source>{entries} will go from the log. Nothing of it was ever sent.</source>
        <translation>{entries} verdwijnt uit het logboek. Er werd nog niets van verzonden.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/footer.py" line="160"/>
        <source>“{act}” was taken back.</source>
        <translation>“{act}” is teruggenomen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/footer.py" line="171"/>
        <source>Everything is saved.</source>
        <translation>Alles is opgeslagen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/footer.py" line="173"/>
        <source>1 unsaved change</source>
        <translation>1 niet-opgeslagen wijziging</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/footer.py" line="174"/>
        <source>{count} unsaved changes</source>
        <translation>{count} niet-opgeslagen wijzigingen</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_general.py" line="36"/>
        <source>Recipe</source>
        <translation>Recept</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_general.py" line="39"/>
        <source>Selection of sites</source>
        <translation>Keuze van locaties</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_general.py" line="54"/>
        <source>(none: straight distances)</source>
        <translation>(geen: afstanden in vogelvlucht)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_general.py" line="85"/>
        <source>Under this name it is saved; algorithms know it by it</source>
        <translation>Onder deze naam wordt het bewaard; algoritmen kennen het zo</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_general.py" line="87"/>
        <source>Where weights and figures come from</source>
        <translation>Waar gewichten en cijfers vandaan komen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_general.py" line="102"/>
        <source>What lies farther from a street is not reached on foot</source>
        <translation>Wat verder van een straat ligt, is te voet niet bereikbaar</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/history_page.py" line="49"/>
        <source>Assigned to {whom}</source>
        <translation>Toegewezen aan {whom}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/history_page.py" line="50"/>
        <source>by {date}</source>
        <translation>tegen {date}</translation>
    </message>
</context>
<context>
    <name>ImportSitesDialog</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/import_sites_dialog.py" line="42"/>
        <source>Import Sites</source>
        <translation>Locaties importeren</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/import_sites_dialog.py" line="66"/>
        <source>&amp;Import</source>
        <translation>&amp;Importeren</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/import_sites_dialog.py" line="89"/>
        <source>List of Sites</source>
        <translation>Lijst van locaties</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/import_sites_dialog.py" line="92"/>
        <source>Lists of sites</source>
        <translation>Lijsten van locaties</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/import_sites_dialog.py" line="92"/>
        <source>All files</source>
        <translation>Alle bestanden</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/import_sites_dialog.py" line="110"/>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/import_sites_dialog.py" line="111"/>
        <source>or &amp;layer</source>
        <translation>of &amp;laag</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/import_sites_dialog.py" line="112"/>
        <source>Layer &amp;in the file</source>
        <translation>Laag &amp;in het bestand</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/import_sites_dialog.py" line="116"/>
        <source>&amp;Origin</source>
        <translation>&amp;Oorsprong</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/import_sites_dialog.py" line="161"/>
        <source>Look at the list</source>
        <translation>De lijst bekijken</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/import_sites_dialog.py" line="190"/>
        <source>Fields taken over: {fields}.</source>
        <translation>Overgenomen velden: {fields}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/import_sites_dialog.py" line="198"/>
        <source>x and y seem to have changed places.</source>
        <translation>x en y lijken verwisseld.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/import_sites_dialog.py" line="200"/>
        <source>None of the points lies in {municipality}: is this the right one?</source>
        <translation>Geen van de punten ligt in {municipality}: is dit het juiste?</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/import_sites_dialog.py" line="218"/>
        <source>{count} of {all} points lie in {municipality}.</source>
        <translation>{count} van de {all} punten liggen in {municipality}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/import_sites_dialog.py" line="223"/>
        <source>At 0, 0: {count}.</source>
        <translation>Op 0, 0: {count}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/import_sites_dialog.py" line="225"/>
        <source>Without a place: {count}.</source>
        <translation>Zonder plaats: {count}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/import_sites_dialog.py" line="227"/>
        <source>Only those in the municipality are imported.</source>
        <translation>Enkel die in de gemeente worden geïmporteerd.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/import_sites_dialog.py" line="234"/>
        <source>Open a workspace first, in the panel Charging Layers.</source>
        <translation>Open eerst een werkbestand in het paneel Laadlagen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/import_sites_dialog.py" line="236"/>
        <source>Say who you are before you propose, mark or decide.</source>
        <translation>Vul in wie u bent voordat u voorstelt, beoordeelt of beslist.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/import_sites_dialog.py" line="238"/>
        <source>Your role may not propose sites.</source>
        <translation>Met uw rol mag u geen locaties voorstellen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/import_sites_dialog.py" line="243"/>
        <source>Choose a file or a layer.</source>
        <translation>Kies een bestand of een laag.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/import_sites_dialog.py" line="245"/>
        <source>There is no point to import yet.</source>
        <translation>Er is nog geen punt om te importeren.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/import_sites_dialog.py" line="278"/>
        <source>Import sites</source>
        <translation>Locaties importeren</translation>
    </message>
</context>
<context>
    <name>Interface</name>
    <message>
        <location filename="../evplanner_plugin/gui/interface.py" line="55"/>
        <source>Charging Layers</source>
        <translation>Laadlagen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/interface.py" line="55"/>
        <source>Potential</source>
        <translation>Potentieel</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/interface.py" line="55"/>
        <source>Sites</source>
        <translation>Locaties</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/interface.py" line="149"/>
        <source>EV Planner</source>
        <translation>EV Planner</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/interface.py" line="121"/>
        <source>Show or hide the panel {panel}</source>
        <translation>Het paneel {panel} tonen of verbergen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/interface.py" line="125"/>
        <source>Options…</source>
        <translation>Opties…</translation>
    </message>
</context>
<context>
    <name>KeepPotential</name>
    <message>
        <location filename="../evplanner_plugin/gui/potential/keep_potential.py" line="73"/>
        <source>The potential map is kept in {path}.</source>
        <translation>De potentieelkaart is bewaard in {path}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/keep_potential.py" line="78"/>
        <source>The potential map could not be kept in {path}. Choose another folder or name.</source>
        <translation>De potentieelkaart kon niet bewaard worden in {path}. Kies een andere map of naam.</translation>
    </message>
</context>
<context>
    <name>LastRun</name>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_last_run.py" line="79"/>
        <source>Read the potential map</source>
        <translation>Potentieelkaart lezen</translation>
    </message>
</context>
<context>
    <name>LayerForm</name>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_layers.py" line="48"/>
        <source>What criteria and rules call it: small letters, digits and underscores</source>
        <translation>Hoe criteria en regels ze noemen: kleine letters, cijfers en liggende streepjes</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_layers.py" line="49"/>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_layers.py" line="52"/>
        <source>Layer of the project</source>
        <translation>Laag van het project</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_layers.py" line="120"/>
        <source>Comes from</source>
        <translation>Komt uit</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_layers.py" line="55"/>
        <source>Choose File…</source>
        <translation>Bestand kiezen…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_layers.py" line="59"/>
        <source>One condition a line, such as: access = public. Several values with commas between them.</source>
        <translation>Eén voorwaarde per regel, bijvoorbeeld: access = public. Meerdere waarden met komma’s ertussen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_layers.py" line="88"/>
        <source>Used by: {users}.</source>
        <translation>Gebruikt door: {users}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_layers.py" line="89"/>
        <source>Nothing uses this layer.</source>
        <translation>Niets gebruikt deze laag.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_layers.py" line="131"/>
        <source>Rename Role</source>
        <translation>Rol hernoemen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_layers.py" line="134"/>
        <source>Choose File</source>
        <translation>Bestand kiezen</translation>
    </message>
</context>
<context>
    <name>LayersDialog</name>
    <message>
        <location filename="../evplanner_plugin/gui/potential/layers_dialog.py" line="45"/>
        <source>Layers for the Recipe</source>
        <translation>Lagen voor het recept</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/layers_dialog.py" line="92"/>
        <source>Places to Score</source>
        <translation>Te scoren plaatsen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/layers_dialog.py" line="93"/>
        <source>Places to score</source>
        <translation>Te scoren plaatsen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/layers_dialog.py" line="95"/>
        <source>As the recipe says</source>
        <translation>Zoals het recept zegt</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/layers_dialog.py" line="98"/>
        <source>Cells over the municipality</source>
        <translation>Cellen over de gemeente</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/layers_dialog.py" line="102"/>
        <source>Cells over “{layer}”</source>
        <translation>Cellen over “{layer}”</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/layers_dialog.py" line="104"/>
        <source>The features of “{layer}”</source>
        <translation>De objecten van “{layer}”</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/layers_dialog.py" line="107"/>
        <source>No layer is loaded</source>
        <translation>Er is geen laag geladen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/layers_dialog.py" line="120"/>
        <source>{title} (optional)</source>
        <translation>{title} (optioneel)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/layers_dialog.py" line="122"/>
        <source>For: {purpose}</source>
        <translation>Voor: {purpose}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/layers_dialog.py" line="138"/>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/layers_dialog.py" line="140"/>
        <source>Choose a layer</source>
        <translation>Kies een laag</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/layers_dialog.py" line="144"/>
        <source>{layer} (from the workspace)</source>
        <translation>{layer} (uit het werkbestand)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/layers_dialog.py" line="149"/>
        <source>Choose a file…</source>
        <translation>Kies een bestand…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/layers_dialog.py" line="171"/>
        <source>{file} cannot be read as a layer. Choose another file.</source>
        <translation>{file} kan niet als laag gelezen worden. Kies een ander bestand.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/layers_dialog.py" line="195"/>
        <source>Is this the one? {why}</source>
        <translation>Is dit de juiste? {why}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/layers_dialog.py" line="203"/>
        <source>Not checked without it: {rules}</source>
        <translation>Zonder deze laag niet nagegaan: {rules}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/layers_dialog.py" line="205"/>
        <source>Not measured without it: {criteria}</source>
        <translation>Zonder deze laag niet gemeten: {criteria}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/layers_dialog.py" line="216"/>
        <source>Still to choose: {roles}</source>
        <translation>Nog te kiezen: {roles}</translation>
    </message>
</context>
<context>
    <name>LayersPage</name>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_layers.py" line="144"/>
        <source>Layers</source>
        <translation>Lagen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_layers.py" line="146"/>
        <source>No layer yet. Add one, and criteria can use it.</source>
        <translation>Nog geen laag. Voeg er een toe, dan kunnen criteria ze gebruiken.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_layers.py" line="148"/>
        <source>Add a layer</source>
        <translation>Een laag toevoegen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_layers.py" line="167"/>
        <source>Criteria or rules use this layer.</source>
        <translation>Criteria of regels gebruiken deze laag.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_layers.py" line="180"/>
        <source>Layer “{role}”, {field}</source>
        <translation>Laag “{role}”, {field}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_layers.py" line="196"/>
        <source>Add Layer</source>
        <translation>Laag toevoegen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_layers.py" line="202"/>
        <source>Remove Layer</source>
        <translation>Laag verwijderen</translation>
    </message>
</context>
<context>
    <name>LayersRow</name>
    <message>
        <location filename="../evplanner_plugin/gui/potential/layers_row.py" line="29"/>
        <source>Layers…</source>
        <translation>Lagen…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/layers_row.py" line="29"/>
        <source>Say which layers the recipe works on, and which places it scores</source>
        <translation>Zeg met welke lagen het recept werkt, en welke plaatsen het scoort</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/layers_row.py" line="59"/>
        <source>Choose a layer for {roles} with “Layers…”.</source>
        <translation>Kies een laag voor {roles} met “Lagen…”.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/layers_row.py" line="63"/>
        <source>Open a workspace in the panel Charging Layers, or choose places to score with “Layers…”.</source>
        <translation>Open een werkbestand in het paneel Laadlagen, of kies te scoren plaatsen met “Lagen…”.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/layers_row.py" line="92"/>
        <source>Layers: {found} of {wanted} found</source>
        <translation>Lagen: {found} van {wanted} gevonden</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/layers_row.py" line="96"/>
        <source>Without {layers}: {rules} rules are not checked.</source>
        <translation>Zonder {layers}: {rules} regels worden niet nagegaan.</translation>
    </message>
</context>
<context>
    <name>LearnDialog</name>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_dialogs.py" line="153"/>
        <source>Learn Weights</source>
        <translation>Gewichten leren</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_dialogs.py" line="153"/>
        <source>Finds the weights that explain measured use best, and tells whether they predict better than yours. Needs at least 30 sites.</source>
        <translation>Zoekt de gewichten die gemeten gebruik het best verklaren, en zegt of ze beter voorspellen dan de uwe. Heeft minstens 30 locaties nodig.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_dialogs.py" line="163"/>
        <source>Sessions</source>
        <translation>Sessies</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_dialogs.py" line="163"/>
        <source>Energy (kWh)</source>
        <translation>Energie (kWh)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_dialogs.py" line="166"/>
        <source>Sites with measured use</source>
        <translation>Locaties met gemeten gebruik</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_dialogs.py" line="167"/>
        <source>Measured use</source>
        <translation>Gemeten gebruik</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_dialogs.py" line="167"/>
        <source>A field with sessions or kWh, in total or per day</source>
        <translation>Een veld met sessies of kWh, in totaal of per dag</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_dialogs.py" line="171"/>
        <source>Kind of use</source>
        <translation>Soort gebruik</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_dialogs.py" line="172"/>
        <source>Measured during</source>
        <translation>Gemeten gedurende</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_dialogs.py" line="172"/>
        <source>A field with sockets × months in service, where the use is a total; else nothing</source>
        <translation>Een veld met stopcontacten × maanden in dienst, als het gebruik een totaal is; anders niets</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_dialogs.py" line="199"/>
        <source>This layer has no field with numbers. Choose a layer with measured use.</source>
        <translation>Deze laag heeft geen veld met getallen. Kies een laag met gemeten gebruik.</translation>
    </message>
</context>
<context>
    <name>LogBrowser</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/log_browser.py" line="100"/>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/log_browser.py" line="102"/>
        <source>Show more ({count} characters)</source>
        <translation>Meer tonen ({count} tekens)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/log_browser.py" line="105"/>
        <source>Copy all</source>
        <translation>Alles kopiëren</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/log_browser.py" line="117"/>
        <source>date in the future</source>
        <translation>datum in de toekomst</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/log_browser.py" line="119"/>
        <source>not saved</source>
        <translation>niet opgeslagen</translation>
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
    <name>MarkBox</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/mark_box.py" line="32"/>
        <source>Reason of the mark</source>
        <translation>Reden van de beoordeling</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/mark_box.py" line="33"/>
        <source>Reason of the mark, from the process</source>
        <translation>Reden van de beoordeling, uit het proces</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/mark_box.py" line="36"/>
        <source>Remark (optional)</source>
        <translation>Toelichting (optioneel)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/mark_box.py" line="37"/>
        <source>Remark with the mark</source>
        <translation>Toelichting bij de beoordeling</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/mark_box.py" line="39"/>
        <source>&amp;Update Mark</source>
        <translation>Bij&amp;werken</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/mark_box.py" line="39"/>
        <source>Record the other reason with your mark</source>
        <translation>De andere reden bij uw beoordeling noteren</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/mark_box.py" line="42"/>
        <source>Counter-Proposal…</source>
        <translation>Tegenvoorstel…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/mark_box.py" line="64"/>
        <source>Reason (optional)</source>
        <translation>Reden (optioneel)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/mark_box.py" line="80"/>
        <source>&amp;For</source>
        <translation>&amp;Voor</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/mark_box.py" line="80"/>
        <source>&amp;Against</source>
        <translation>Te&amp;gen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/mark_box.py" line="80"/>
        <source>&amp;Question</source>
        <translation>Vraa&amp;g</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/mark_box.py" line="82"/>
        <source>Mark that your department is in favour of this site</source>
        <translation>Deze locatie namens uw dienst gunstig beoordelen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/mark_box.py" line="83"/>
        <source>Mark that your department is against this site</source>
        <translation>Deze locatie namens uw dienst ongunstig beoordelen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/mark_box.py" line="84"/>
        <source>Mark that your department has a question about this site</source>
        <translation>Noteren dat uw dienst een vraag heeft over deze locatie</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/mark_box.py" line="102"/>
        <source>Choose a reason first.</source>
        <translation>Kies eerst een reden.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/mark_box.py" line="148"/>
        <source>Your mark of {date}; another press changes it.</source>
        <translation>Uw beoordeling van {date}; druk opnieuw om ze te wijzigen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/mark_box.py" line="160"/>
        <source>Draw a better place on the map; it is kept as a proposal of its own that names this site</source>
        <translation>Een betere plaats op de kaart tekenen; die wordt een eigen voorstel dat naar deze locatie verwijst</translation>
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
    <name>MoreMenu</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/more_menu.py" line="31"/>
        <source>Import Sites…</source>
        <translation>Locaties importeren…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/more_menu.py" line="32"/>
        <source>Compare…</source>
        <translation>Vergelijken…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/more_menu.py" line="124"/>
        <source>Export Record…</source>
        <translation>Dossier exporteren…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/more_menu.py" line="36"/>
        <source>Offline Package…</source>
        <translation>Offlinepakket…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/more_menu.py" line="40"/>
        <source>Process</source>
        <translation>Proces</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/more_menu.py" line="43"/>
        <source>Go to the Next One After Marking</source>
        <translation>Na beoordelen naar de volgende</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/more_menu.py" line="48"/>
        <source>Read Again</source>
        <translation>Opnieuw lezen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/more_menu.py" line="65"/>
        <source>Spreadsheet (*.ods)</source>
        <translation>Rekenblad (*.ods)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/more_menu.py" line="66"/>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagescheiden waarden (*.csv)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/more_menu.py" line="67"/>
        <source>Document (*.pdf)</source>
        <translation>Document (*.pdf)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/more_menu.py" line="70"/>
        <source>Export Record</source>
        <translation>Dossier exporteren</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/more_menu.py" line="70"/>
        <source>record_of_sites.ods</source>
        <translation>dossier_locaties.ods</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/more_menu.py" line="85"/>
        <source>Record of sites</source>
        <translation>Dossier van locaties</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/more_menu.py" line="85"/>
        <source>The record was written to {path}.</source>
        <translation>Het dossier staat in {path}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/more_menu.py" line="108"/>
        <source>Open a workspace first, in the panel Charging Layers.</source>
        <translation>Open eerst een werkbestand in het paneel Laadlagen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/more_menu.py" line="109"/>
        <source>Say in the options who you are.</source>
        <translation>Vul bij de opties in wie u bent.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/more_menu.py" line="110"/>
        <source>Select two or three sites in the list first.</source>
        <translation>Selecteer eerst twee of drie locaties in de lijst.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/more_menu.py" line="111"/>
        <source>There is no site yet.</source>
        <translation>Er is nog geen locatie.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/more_menu.py" line="122"/>
        <source>Export Record ({count} Selected)…</source>
        <translation>Dossier exporteren ({count} geselecteerd)…</translation>
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
    <name>Notices</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/notices.py" line="19"/>
        <source>&amp;Options…</source>
        <translation>&amp;Opties…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/notices.py" line="19"/>
        <source>Fill in your name, role and department</source>
        <translation>Uw naam, rol en dienst invullen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/notices.py" line="24"/>
        <source>Add &amp;Layers</source>
        <translation>&amp;Lagen toevoegen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/notices.py" line="24"/>
        <source>Put the workspace&apos;s layers into the project again</source>
        <translation>De lagen van het werkbestand weer in het project zetten</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/notices.py" line="29"/>
        <source>Try &amp;Again</source>
        <translation>&amp;Opnieuw</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/notices.py" line="29"/>
        <source>Read the sites from the workspace again</source>
        <translation>De locaties opnieuw uit het werkbestand lezen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/notices.py" line="49"/>
        <source>Say who you are before you propose, mark or decide.</source>
        <translation>Vul in wie u bent voordat u voorstelt, beoordeelt of beslist.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/notices.py" line="54"/>
        <source>The layers of the sites and their log are not all in the project: nothing can be changed.</source>
        <translation>De lagen van de locaties en hun logboek zitten niet allebei in het project: er kan niets gewijzigd worden.</translation>
    </message>
</context>
<context>
    <name>OfflinePackage</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/offline_package.py" line="66"/>
        <source>Offline review package</source>
        <translation>Offline beoordelingspakket</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/offline_package.py" line="70"/>
        <source>Puts workspace, project and base map into one folder or zip, for a laptop without network</source>
        <translation>Zet werkbestand, project en achtergrondkaart in één map of zip, voor een laptop zonder netwerk</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/offline_package.py" line="74"/>
        <source>Makes a folder or a zip that holds the workspace, a QGIS project and the base map of the area as tiles. It opens without network, in QGIS (with or without this plugin) and in QField. What is written there goes to the central API with the next sync.

The base map is drawn from the layers that the project shows, as it shows them. Only these are asked for the tiles, and only once you run this. Some map services forbid downloading in bulk, or handing the tiles on: check their terms. Sync before you make a package.</source>
        <translation>Maakt een map of een zip met het werkbestand, een QGIS-project en de achtergrondkaart van het gebied als tegels. Dat opent zonder netwerk, in QGIS (met of zonder deze plug-in) en in QField. Wat daar geschreven wordt, gaat bij de volgende synchronisatie naar de centrale API.

De achtergrondkaart wordt getekend van de lagen die het project toont, zoals het ze toont. Alleen daarvan worden tegels opgevraagd, en pas wanneer u dit uitvoert. Sommige kaartdiensten verbieden het om in bulk te downloaden of de tegels door te geven: lees hun voorwaarden. Synchroniseer voor u een pakket maakt.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/offline_package.py" line="85"/>
        <source>offline,package,QField,MBTiles,tiles,base map,laptop,fieldwork,zip,review</source>
        <translation>offline,pakket,QField,MBTiles,tegels,achtergrondkaart,laptop,veldwerk,zip,beoordeling</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/offline_package.py" line="90"/>
        <source>Area of the map</source>
        <translation>Gebied van de kaart</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/offline_package.py" line="90"/>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/offline_package.py" line="90"/>
        <source>Around the sites</source>
        <translation>Rond de locaties</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/offline_package.py" line="90"/>
        <source>Unless said: around the sites where sites are given, else the municipality.</source>
        <translation>Tenzij anders gezegd: rond de locaties als er gegeven zijn, anders de gemeente.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/offline_package.py" line="97"/>
        <source>Sites</source>
        <translation>Locaties</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/offline_package.py" line="97"/>
        <source>Ids with commas between; empty for all. They only decide which area the map covers: the workspace always goes along whole.</source>
        <translation>Id's met komma's ertussen; leeg voor alle. Ze bepalen alleen welk gebied de kaart beslaat: het werkbestand gaat altijd in zijn geheel mee.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/offline_package.py" line="104"/>
        <source>Around a site (metres)</source>
        <translation>Rond een locatie (meter)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/offline_package.py" line="104"/>
        <source>How far around each site the map goes.</source>
        <translation>Hoe ver rond elke locatie de kaart reikt.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/offline_package.py" line="110"/>
        <source>Rectangle</source>
        <translation>Rechthoek</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/offline_package.py" line="110"/>
        <source>Takes the place of the area above.</source>
        <translation>Komt in de plaats van het gebied hierboven.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/offline_package.py" line="115"/>
        <source>Base map</source>
        <translation>Achtergrondkaart</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/offline_package.py" line="115"/>
        <source>Layers to draw; unless said, those that the project shows and that are not of the workspace.</source>
        <translation>Te tekenen lagen; tenzij anders gezegd die welke het project toont en die niet van het werkbestand zijn.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/offline_package.py" line="119"/>
        <source>With a base map</source>
        <translation>Met een achtergrondkaart</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/offline_package.py" line="119"/>
        <source>Without one, the package holds only the workspace and the project.</source>
        <translation>Zonder houdt het pakket alleen het werkbestand en het project in.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/offline_package.py" line="125"/>
        <source>Take photos along</source>
        <translation>Foto's meenemen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/offline_package.py" line="125"/>
        <source>The images that are on this computer. Their thumbnails go along in any case.</source>
        <translation>De beelden die op deze computer staan. Hun miniaturen gaan in elk geval mee.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/offline_package.py" line="129"/>
        <source>Package</source>
        <translation>Pakket</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/offline_package.py" line="129"/>
        <source>Zip files (*.zip)</source>
        <translation>Zipbestanden (*.zip)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/offline_package.py" line="129"/>
        <source>A new zip; without the ending .zip, a new folder.</source>
        <translation>Een nieuwe zip; zonder de uitgang .zip een nieuwe map.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/offline_package.py" line="133"/>
        <source>Project in the package</source>
        <translation>Project in het pakket</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/offline_package.py" line="134"/>
        <source>Tiles</source>
        <translation>Tegels</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/offline_package.py" line="135"/>
        <source>Size (bytes)</source>
        <translation>Grootte (bytes)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/offline_package.py" line="139"/>
        <source>Minimum zoom</source>
        <translation>Minimaal zoomniveau</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/offline_package.py" line="139"/>
        <source>Maximum zoom</source>
        <translation>Maximaal zoomniveau</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/offline_package.py" line="142"/>
        <source>12 shows a municipality, 17 streets, 19 single bays. Each level has four times the tiles.</source>
        <translation>12 toont een gemeente, 17 straten, 19 afzonderlijke parkeervakken. Elk niveau heeft vier keer zoveel tegels.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/offline_package.py" line="146"/>
        <source>Images</source>
        <translation>Beelden</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/offline_package.py" line="146"/>
        <source>PNG, for maps</source>
        <translation>PNG, voor kaarten</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/offline_package.py" line="146"/>
        <source>JPEG, for aerial photos</source>
        <translation>JPEG, voor luchtfoto's</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/offline_package.py" line="146"/>
        <source>PNG is exact; JPEG is smaller, above all for photos.</source>
        <translation>PNG is exact; JPEG is kleiner, vooral voor foto's.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/offline_package.py" line="153"/>
        <source>Quality of JPEG</source>
        <translation>Kwaliteit van JPEG</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/offline_package.py" line="153"/>
        <source>From 1 (small) to 100 (exact).</source>
        <translation>Van 1 (klein) tot 100 (exact).</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/offline_package.py" line="186"/>
        <source>The project shows no layer to draw a base map from; the package has none.</source>
        <translation>Het project toont geen laag om een achtergrondkaart van te tekenen; het pakket heeft er geen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/offline_package.py" line="188"/>
        <source>{count} tiles to draw.</source>
        <translation>{count} tegels te tekenen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/offline_package.py" line="198"/>
        <source>{count} tiles in {seconds} s ({rate} a second), {size} MB in all.</source>
        <translation>{count} tegels in {seconds} s ({rate} per seconde), {size} MB in totaal.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/offline_package.py" line="264"/>
        <source>Not sent to the central API yet: {count}. This workspace and the package will both send it; sync first where you can.</source>
        <translation>Nog niet naar de centrale API verstuurd: {count}. Dit werkbestand en het pakket zullen het beide versturen; synchroniseer eerst als dat kan.</translation>
    </message>
</context>
<context>
    <name>OfflinePackageDialog</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/offline_package_dialog.py" line="57"/>
        <source>Offline Review Package</source>
        <translation>Offline beoordelingspakket</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/offline_package_dialog.py" line="102"/>
        <source>The offline package is made: {path}.</source>
        <translation>Het offline pakket is gemaakt: {path}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/offline_package_dialog.py" line="103"/>
        <source>Show Folder</source>
        <translation>Map tonen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/offline_package_dialog.py" line="112"/>
        <source>Offline review package</source>
        <translation>Offline beoordelingspakket</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/offline_package_dialog.py" line="128"/>
        <source>Zip file</source>
        <translation>Zipbestand</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/offline_package_dialog.py" line="129"/>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/offline_package_dialog.py" line="133"/>
        <source>Save Package As</source>
        <translation>Pakket opslaan als</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/offline_package_dialog.py" line="134"/>
        <source>A new file or folder; nothing is ever overwritten</source>
        <translation>Een nieuw bestand of een nieuwe map; er wordt nooit iets overschreven</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/offline_package_dialog.py" line="144"/>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/offline_package_dialog.py" line="145"/>
        <source>Around the sites</source>
        <translation>Rond de locaties</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/offline_package_dialog.py" line="147"/>
        <source>What the map shows</source>
        <translation>Wat de kaart toont</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/offline_package_dialog.py" line="158"/>
        <source>Minimum zoom</source>
        <translation>Minimaal zoomniveau</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/offline_package_dialog.py" line="159"/>
        <source>Maximum zoom</source>
        <translation>Maximaal zoomniveau</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/offline_package_dialog.py" line="167"/>
        <source>12 shows a municipality, 17 streets, 19 single bays. Each level has four times the tiles.</source>
        <translation>12 toont een gemeente, 17 straten, 19 afzonderlijke parkeervakken. Elk niveau heeft vier keer zoveel tegels.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/offline_package_dialog.py" line="175"/>
        <source>Layers of the base map</source>
        <translation>Lagen van de achtergrondkaart</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/offline_package_dialog.py" line="191"/>
        <source>PNG, for maps</source>
        <translation>PNG, voor kaarten</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/offline_package_dialog.py" line="192"/>
        <source>JPEG, for aerial photos</source>
        <translation>JPEG, voor luchtfoto's</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/offline_package_dialog.py" line="193"/>
        <source>Take photos along</source>
        <translation>Foto's meenemen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/offline_package_dialog.py" line="196"/>
        <source>The images that are on this computer. Their thumbnails go along in any case.</source>
        <translation>De beelden die op deze computer staan. Hun miniaturen gaan in elk geval mee.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/offline_package_dialog.py" line="204"/>
        <source>Make Package</source>
        <translation>Pakket maken</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/offline_package_dialog.py" line="213"/>
        <source>Make a</source>
        <translation>Soort pakket</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/offline_package_dialog.py" line="214"/>
        <source>Save as</source>
        <translation>Opslaan als</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/offline_package_dialog.py" line="216"/>
        <source>Area of the map</source>
        <translation>Gebied van de kaart</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/offline_package_dialog.py" line="217"/>
        <source>Around a site</source>
        <translation>Rond een locatie</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/offline_package_dialog.py" line="219"/>
        <source>Base map</source>
        <translation>Achtergrondkaart</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/offline_package_dialog.py" line="221"/>
        <source>Zoom levels</source>
        <translation>Zoomniveaus</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/offline_package_dialog.py" line="223"/>
        <source>Images</source>
        <translation>Beelden</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/offline_package_dialog.py" line="274"/>
        <source>Say where the package is to be saved.</source>
        <translation>Zeg waar het pakket opgeslagen moet worden.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/offline_package_dialog.py" line="291"/>
        <source>Without a layer the package has no base map.</source>
        <translation>Zonder laag heeft het pakket geen achtergrondkaart.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/offline_package_dialog.py" line="312"/>
        <source>What the map shows lies outside any map.</source>
        <translation>Wat de kaart toont, ligt buiten elke kaart.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/offline_package_dialog.py" line="318"/>
        <source>Size of the offline package</source>
        <translation>Grootte van het offline pakket</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/offline_package_dialog.py" line="329"/>
        <source>The first level must not be above the last one.</source>
        <translation>Het eerste niveau mag niet boven het laatste liggen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/offline_package_dialog.py" line="340"/>
        <source>{tiles} tiles; the package takes about {size} MB.</source>
        <translation>{tiles} tegels; het pakket is ongeveer {size} MB groot.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/offline_package_dialog.py" line="343"/>
        <source>Counting the tiles…</source>
        <translation>De tegels worden geteld…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/offline_package_dialog.py" line="355"/>
        <source>Open a workspace first, in the panel Charging Layers.</source>
        <translation>Open eerst een werkbestand in het paneel Laadlagen.</translation>
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
        <translation>Staat bij elke locatie, beoordeling, opmerking en beslissing die u toevoegt.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/options_page.py" line="54"/>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/options_page.py" line="57"/>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/options_page.py" line="58"/>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/options_page.py" line="59"/>
        <source>Department</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/options_page.py" line="60"/>
        <source>Central API</source>
        <translation>Centrale API</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/options_page.py" line="62"/>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/options_page.py" line="63"/>
        <source>Login</source>
        <translation>Aanmelding</translation>
    </message>
</context>
<context>
    <name>PairRow</name>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/pairwise_dialog.py" line="103"/>
        <source>“{one}” and “{other}” are equally important</source>
        <translation>“{one}” en “{other}” zijn even belangrijk</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/pairwise_dialog.py" line="104"/>
        <source>“{one}” is somewhat more important than “{other}”</source>
        <translation>“{one}” is iets belangrijker dan “{other}”</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/pairwise_dialog.py" line="105"/>
        <source>“{one}” is clearly more important than “{other}”</source>
        <translation>“{one}” is duidelijk belangrijker dan “{other}”</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/pairwise_dialog.py" line="106"/>
        <source>“{one}” is much more important than “{other}”</source>
        <translation>“{one}” is veel belangrijker dan “{other}”</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/pairwise_dialog.py" line="107"/>
        <source>“{one}” is extremely more important than “{other}”</source>
        <translation>“{one}” is uiterst veel belangrijker dan “{other}”</translation>
    </message>
</context>
<context>
    <name>PairwiseDialog</name>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/pairwise_dialog.py" line="128"/>
        <source>Compare Two by Two</source>
        <translation>Twee aan twee vergelijken</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/pairwise_dialog.py" line="136"/>
        <source>Move each slider towards what matters more. The weights follow.</source>
        <translation>Schuif telkens naar wat zwaarder weegt. De gewichten volgen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/pairwise_dialog.py" line="192"/>
        <source>Weights</source>
        <translation>Gewichten</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/pairwise_dialog.py" line="197"/>
        <source>Show This Pair</source>
        <translation>Toon dit paar</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/pairwise_dialog.py" line="208"/>
        <source>&amp;Take These Weights</source>
        <translation>Deze gewichten &amp;overnemen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/pairwise_dialog.py" line="210"/>
        <source>Start From the Present Weights</source>
        <translation>Vertrek van de huidige gewichten</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/pairwise_dialog.py" line="234"/>
        <source>Two criteria cannot contradict each other.</source>
        <translation>Twee criteria kunnen elkaar niet tegenspreken.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/pairwise_dialog.py" line="236"/>
        <source>Your answers fit together (consistency ratio {ratio}; up to {most} is fine).</source>
        <translation>Uw antwoorden passen bij elkaar (consistentieratio {ratio}; tot {most} is goed).</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/pairwise_dialog.py" line="240"/>
        <source>Your answers contradict each other (consistency ratio {ratio}; up to {most} is fine). Look again at “{one}” and “{other}”: by your other answers, “{better}” would be about {times} times as important.</source>
        <translation>Uw antwoorden spreken elkaar tegen (consistentieratio {ratio}; tot {most} is goed). Bekijk “{one}” en “{other}” opnieuw: volgens uw andere antwoorden zou “{better}” ongeveer {times} keer zo belangrijk zijn.</translation>
    </message>
</context>
<context>
    <name>PhotoDialog</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_dialog.py" line="76"/>
        <source>&amp;Previous</source>
        <translation>V&amp;orige</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_dialog.py" line="79"/>
        <source>&amp;Next</source>
        <translation>V&amp;olgende</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_dialog.py" line="84"/>
        <source>&amp;Fetch Image</source>
        <translation>Beeld op&amp;halen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_dialog.py" line="87"/>
        <source>&amp;Save a Copy…</source>
        <translation>&amp;Kopie bewaren…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_dialog.py" line="91"/>
        <source>&amp;Close</source>
        <translation>S&amp;luiten</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_dialog.py" line="127"/>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_dialog.py" line="130"/>
        <source>{number} of {count}</source>
        <translation>{number} van {count}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_dialog.py" line="135"/>
        <source>The image is on the server only. Fetch it first.</source>
        <translation>Het beeld staat alleen op de server. Haal het eerst op.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_dialog.py" line="138"/>
        <source>Open photo</source>
        <translation>Foto openen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_dialog.py" line="153"/>
        <source>This image cannot be shown: it is damaged or was removed.</source>
        <translation>Dit beeld kan niet getoond worden: het is beschadigd of verwijderd.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_dialog.py" line="160"/>
        <source>Taken {when}</source>
        <translation>Genomen op {when}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_dialog.py" line="162"/>
        <source>Added by {name}, {when}</source>
        <translation>Toegevoegd door {name}, {when}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_dialog.py" line="166"/>
        <source>Only the thumbnail is here; the image is on the server.</source>
        <translation>Alleen de miniatuur staat hier; het beeld staat op de server.</translation>
    </message>
</context>
<context>
    <name>PhotoList</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_list.py" line="33"/>
        <source>Photos of the site</source>
        <translation>Foto's van de locatie</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_list.py" line="71"/>
        <source>Taken {when}</source>
        <translation>Genomen op {when}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_list.py" line="73"/>
        <source>Added by {name}, {when}</source>
        <translation>Toegevoegd door {name}, {when}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_list.py" line="77"/>
        <source>Only the thumbnail is here; the image is on the server.</source>
        <translation>Alleen de miniatuur staat hier; het beeld staat op de server.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_list.py" line="79"/>
        <source>Not sent yet</source>
        <translation>Nog niet verzonden</translation>
    </message>
</context>
<context>
    <name>PhotoStrip</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_strip.py" line="91"/>
        <source>Photos of the Site</source>
        <translation>Foto's van de locatie</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_strip.py" line="104"/>
        <source>photo {number}.jpg</source>
        <translation>foto {number}.jpg</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_strip.py" line="105"/>
        <source>Photos</source>
        <translation>Foto's</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_strip.py" line="106"/>
        <source>Save a Copy</source>
        <translation>Kopie bewaren</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_strip.py" line="109"/>
        <source>Save a copy of a photo</source>
        <translation>Kopie van een foto bewaren</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_strip.py" line="123"/>
        <source>Take Back Photo</source>
        <translation>Foto terugnemen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_strip.py" line="123"/>
        <source>Take this photo out of the workspace? The file it came from is not touched.</source>
        <translation>Deze foto uit het werkbestand halen? Het bestand waar ze vandaan komt, blijft ongemoeid.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_strip.py" line="137"/>
        <source>Take back photo</source>
        <translation>Foto terugnemen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_strip.py" line="145"/>
        <source>Give the address of the central API first, in the panel Charging Layers.</source>
        <translation>Geef eerst het adres van de centrale API op, in het paneel Laadlagen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_strip.py" line="147"/>
        <source>Fetch photos</source>
        <translation>Foto's ophalen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_strip.py" line="178"/>
        <source>Read photos</source>
        <translation>Foto's lezen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_strip.py" line="198"/>
        <source>{path} could not be written. Choose a folder that you may write to.</source>
        <translation>{path} kon niet geschreven worden. Kies een map waarin u mag schrijven.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_strip.py" line="202"/>
        <source>The photo is saved as {path}.</source>
        <translation>De foto is bewaard als {path}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_strip.py" line="214"/>
        <source>1 image is not on the server yet: its maker has to sync first.</source>
        <translation>1 beeld staat nog niet op de server: de maker moet eerst synchroniseren.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_strip.py" line="216"/>
        <source>{count} images are not on the server yet: their makers have to sync first.</source>
        <translation>{count} beelden staan nog niet op de server: de makers moeten eerst synchroniseren.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_strip.py" line="236"/>
        <source>Only files on this computer can be dropped here. Save the picture first, then drop that.</source>
        <translation>Alleen bestanden op deze computer kunnen hierheen gesleept worden. Bewaar de afbeelding eerst en sleep dan dat bestand.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_strip.py" line="247"/>
        <source>Select a site first.</source>
        <translation>Selecteer eerst een locatie.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_strip.py" line="250"/>
        <source>This site is not saved yet. Save it, then add photos.</source>
        <translation>Deze locatie is nog niet opgeslagen. Sla ze op en voeg dan foto's toe.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_strip.py" line="254"/>
        <source>Select a photo first.</source>
        <translation>Selecteer eerst een foto.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_strip.py" line="258"/>
        <source>The log does not say who added this photo. Remove it in the layer Photos instead.</source>
        <translation>Het logboek zegt niet wie deze foto toevoegde. Verwijder ze in plaats daarvan in de laag Foto's.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_strip.py" line="259"/>
        <source>Others have this photo already: it cannot be taken back.</source>
        <translation>Anderen hebben deze foto al: ze kan niet meer teruggenomen worden.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_strip.py" line="265"/>
        <source>The image is on the server only. Fetch it first.</source>
        <translation>Het beeld staat alleen op de server. Haal het eerst op.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_strip.py" line="281"/>
        <source>Select a site in the list or on the map.</source>
        <translation>Selecteer een locatie in de lijst of op de kaart.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_strip.py" line="284"/>
        <source>No photos yet. Drop some here, or add them from disk.</source>
        <translation>Nog geen foto's. Sleep er hierheen, of voeg ze toe van schijf.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_strip.py" line="286"/>
        <source>1 photo has its image on the server only (arrow).</source>
        <translation>Van 1 foto staat het beeld alleen op de server (pijl).</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_strip.py" line="288"/>
        <source>{count} photos have their image on the server only (arrow).</source>
        <translation>Van {count} foto's staat het beeld alleen op de server (pijl).</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_strip.py" line="300"/>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_strip.py" line="301"/>
        <source>Save a Copy…</source>
        <translation>Kopie bewaren…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_strip.py" line="302"/>
        <source>Take Back</source>
        <translation>Terugnemen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_strip.py" line="303"/>
        <source>Fetch Images</source>
        <translation>Beelden ophalen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_strip.py" line="303"/>
        <source>Fetch the images of this site&apos;s photos from the server</source>
        <translation>De beelden van de foto's van deze locatie ophalen van de server</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_strip.py" line="310"/>
        <source>Show the photo large (Enter)</source>
        <translation>De foto groot tonen (Enter)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_strip.py" line="311"/>
        <source>Save a copy of the photo as a file</source>
        <translation>Een kopie van de foto als bestand bewaren</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_strip.py" line="312"/>
        <source>Take the photo back: nobody else has it yet (Delete)</source>
        <translation>De foto terugnemen: niemand anders heeft ze al (Delete)</translation>
    </message>
</context>
<context>
    <name>PlacesFilter</name>
    <message>
        <location filename="../evplanner_plugin/gui/locator/places_filter.py" line="66"/>
        <source>EV Planner: sites, streets, charging</source>
        <translation>EV Planner: locaties, straten, laden</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/locator/places_filter.py" line="140"/>
        <source>Sites</source>
        <translation>Locaties</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/locator/places_filter.py" line="141"/>
        <source>Streets</source>
        <translation>Straten</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/locator/places_filter.py" line="142"/>
        <source>Charging locations</source>
        <translation>Laadlocaties</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/locator/places_filter.py" line="143"/>
        <source>Charging points</source>
        <translation>Laadpunten</translation>
    </message>
</context>
<context>
    <name>PlainEdits</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/paired_commands.py" line="64"/>
        <source>Take back log entries</source>
        <translation>Vermeldingen terugnemen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/plain_edits.py" line="251"/>
        <source>Log of edits on the map</source>
        <translation>Logboek van wijzigingen op de kaart</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/plain_edits.py" line="294"/>
        <source>Fill in what is missing</source>
        <translation>Aanvullen wat ontbreekt</translation>
    </message>
</context>
<context>
    <name>PointsField</name>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_points.py" line="35"/>
        <source>Raw value</source>
        <translation>Gemeten waarde</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_points.py" line="35"/>
        <source>Value (0–1)</source>
        <translation>Waarde (0–1)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_points.py" line="42"/>
        <source>Add Point</source>
        <translation>Punt toevoegen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_points.py" line="42"/>
        <source>Add a point after the selected one</source>
        <translation>Een punt toevoegen na het gekozen punt</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_points.py" line="46"/>
        <source>Remove Point</source>
        <translation>Punt verwijderen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_points.py" line="46"/>
        <source>Remove the selected point</source>
        <translation>Het gekozen punt verwijderen</translation>
    </message>
</context>
<context>
    <name>Potential</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="261"/>
        <source>Potential map</source>
        <translation>Potentieelkaart</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="53"/>
        <source>Scores every place by a recipe: where would a charging point do most good?</source>
        <translation>Geeft elke plaats een score volgens een recept: waar heeft een laadpunt het meeste nut?</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="71"/>
        <source>potential,suitability,multi-criteria,MCDA,score,heat map,walking distance,charging,site selection</source>
        <translation>potentieel,geschiktheid,multicriteria,MCDA,score,heatmap,wandelafstand,laden,locatiekeuze</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="78"/>
        <source>Recipe</source>
        <translation>Recept</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="78"/>
        <source>Name of a recipe in the workspace or of a bundled one, a file (.json), or the JSON itself.</source>
        <translation>Naam van een recept in het werkbestand of van een meegeleverd recept, een bestand (.json), of de JSON zelf.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="82"/>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="82"/>
        <source>Cells or points to score; nothing for the recipe&apos;s cells over the workspace&apos;s municipality.</source>
        <translation>Cellen of punten die een score krijgen; niets voor de cellen van het recept over de gemeente van het werkbestand.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="86"/>
        <source>Other layers for the recipe</source>
        <translation>Andere lagen voor het recept</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="86"/>
        <source>JSON that names a layer of the project or a file per role, e.g. {&quot;streets&quot;: &quot;Wegenregister&quot;}.</source>
        <translation>JSON die per rol een laag van het project of een bestand noemt, bv. {&quot;streets&quot;: &quot;Wegenregister&quot;}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="91"/>
        <source>Other weights</source>
        <translation>Andere gewichten</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="91"/>
        <source>JSON with weights per criterion, e.g. {&quot;uncovered&quot;: 60}; the others stay as in the recipe.</source>
        <translation>JSON met gewichten per criterium, bv. {&quot;uncovered&quot;: 60}; de andere blijven zoals in het recept.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="96"/>
        <source>One feature per candidate with score, rank and what they are made of.</source>
        <translation>Eén object per kandidaat, met score, rang en hun samenstelling.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="111"/>
        <source>Number of candidates</source>
        <translation>Aantal kandidaten</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="112"/>
        <source>Struck by a rule</source>
        <translation>Geschrapt door een regel</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="113"/>
        <source>Fingerprint of the recipe</source>
        <translation>Vingerafdruk van het recept</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="252"/>
        <source>The run could not be noted in the workspace: {reason}</source>
        <translation>De berekening kon niet in het werkbestand genoteerd worden: {reason}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="57"/>
        <source>Scores candidates by a recipe and explains every score. The recipe says which layers are used, how each criterion is measured (over the walking network where it names one), how a measured figure becomes a value from 0 to 1, and what it weighs. Without candidates, the municipality of the workspace is covered with the recipe&apos;s cells.

Rules whose layer is not there are not checked, and the result names them. For a region, write only the best candidates as features and the whole as a raster.

Each candidate keeps its measured figure, its value and its contribution per criterion, its rank, and the rule that struck it if one did. In QGIS&apos;s window the result comes styled; the weights are part of the style, so that moving one recolours the map without computing anything anew.</source>
        <translation>Geeft kandidaten een score volgens een recept en verklaart elke score. Het recept zegt welke lagen gebruikt worden, hoe elk criterium gemeten wordt (over het wandelnetwerk als het er een noemt), hoe het gemeten cijfer een waarde van 0 tot 1 wordt, en hoe zwaar het weegt. Zonder kandidaten wordt de gemeente van het werkbestand bedekt met de cellen van het recept.

Regels waarvan de laag er niet is, worden niet nagegaan, en het resultaat noemt ze. Schrijf voor een regio enkel de beste kandidaten als objecten en het geheel als raster.

Elke kandidaat bewaart per criterium het gemeten cijfer, de waarde en de bijdrage, en ook de rang en de regel die de kandidaat schrapte, als er zo een is. In het QGIS-venster krijgt het resultaat meteen een opmaak; de gewichten horen bij die opmaak, zodat u de kaart herkleurt door een gewicht te verschuiven, zonder iets opnieuw te berekenen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="100"/>
        <source>Only the best</source>
        <translation>Enkel de beste</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="105"/>
        <source>Potential map as raster</source>
        <translation>Potentieelkaart als raster</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="105"/>
        <source>A GeoTIFF with a band for the score, the rank and each criterion&apos;s value: small for a region.</source>
        <translation>Een GeoTIFF met een band voor de score, de rang en de waarde van elk criterium: klein voor een regio.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="115"/>
        <source>Rules that could not be checked</source>
        <translation>Regels die niet nagegaan konden worden</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="116"/>
        <source>Number of warnings</source>
        <translation>Aantal waarschuwingen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="114"/>
        <source>Recipe that was used</source>
        <translation>Recept dat gebruikt is</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="100"/>
        <source>How many candidates to write as features; 0 for all, which stability and back-test need.</source>
        <translation>Hoeveel kandidaten als objecten te bewaren; 0 voor alle, wat stabiliteit en toetsing nodig hebben.</translation>
    </message>
</context>
<context>
    <name>PotentialChecks</name>
    <message>
        <location filename="../evplanner_plugin/gui/potential/potential_checks.py" line="46"/>
        <source>How Sure Is This?</source>
        <translation>Hoe zeker is dit?</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/potential_checks.py" line="262"/>
        <source>Stability</source>
        <translation>Stabiliteit</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/potential_checks.py" line="97"/>
        <source>Back-test</source>
        <translation>Toets</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/potential_checks.py" line="56"/>
        <source>Learned weights</source>
        <translation>Geleerde gewichten</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/potential_checks.py" line="101"/>
        <source>Learn weights</source>
        <translation>Gewichten leren</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/potential_checks.py" line="300"/>
        <source>Stability…</source>
        <translation>Stabiliteit…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/potential_checks.py" line="104"/>
        <source>Which places stay among the best when the weights move?</source>
        <translation>Welke plaatsen blijven bij de beste als de gewichten verschuiven?</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/potential_checks.py" line="301"/>
        <source>Back-Test…</source>
        <translation>Toetsen…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/potential_checks.py" line="110"/>
        <source>Would the map have predicted where charging points stand, or how busy they are?</source>
        <translation>Had de kaart voorspeld waar laadpunten staan, of hoe druk ze zijn?</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/potential_checks.py" line="302"/>
        <source>Learn Weights…</source>
        <translation>Gewichten leren…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/potential_checks.py" line="116"/>
        <source>Let measured use propose the weights</source>
        <translation>Laat gemeten gebruik de gewichten voorstellen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/potential_checks.py" line="132"/>
        <source>Use These Weights</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/potential_checks.py" line="132"/>
        <source>Move the sliders to the learned weights</source>
        <translation>De schuiven op de geleerde gewichten zetten</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/potential_checks.py" line="138"/>
        <source>Back to Mine</source>
        <translation>Terug naar de mijne</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/potential_checks.py" line="138"/>
        <source>Move the sliders back to where they stood before</source>
        <translation>De schuiven terugzetten waar ze stonden</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/potential_checks.py" line="235"/>
        <source>Stability of the ranking</source>
        <translation>Stabiliteit van de rangorde</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/potential_checks.py" line="273"/>
        <source>Back-test: observed places</source>
        <translation>Toets: waargenomen plaatsen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/potential_checks.py" line="306"/>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>PotentialPanel</name>
    <message>
        <location filename="../evplanner_plugin/gui/potential/potential_panel.py" line="124"/>
        <source>Recipe</source>
        <translation>Recept</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/potential_panel.py" line="132"/>
        <source>Weights</source>
        <translation>Gewichten</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/potential_panel.py" line="315"/>
        <source>&amp;Run</source>
        <translation>&amp;Uitvoeren</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/potential_panel.py" line="145"/>
        <source>Reset &amp;Weights</source>
        <translation>&amp;Herstellen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/potential_panel.py" line="147"/>
        <source>Back to the recipe&apos;s own weights</source>
        <translation>Terug naar de eigen gewichten van het recept</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/potential_panel.py" line="202"/>
        <source>The potential map cannot be read. Run it again.</source>
        <translation>De potentieelkaart kan niet gelezen worden. Voer ze opnieuw uit.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/potential_panel.py" line="209"/>
        <source>{count} places, {struck} of them struck by a rule.</source>
        <translation>{count} plaatsen, waarvan {struck} geschrapt door een regel.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/potential_panel.py" line="305"/>
        <source>Choose a recipe.</source>
        <translation>Kies een recept.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/potential_panel.py" line="310"/>
        <source>Give at least one criterion a weight.</source>
        <translation>Geef minstens één criterium een gewicht.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/potential_panel.py" line="315"/>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/potential_panel.py" line="318"/>
        <source>Compute the potential map with these weights</source>
        <translation>De potentieelkaart met deze gewichten berekenen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/potential_panel.py" line="336"/>
        <source>The map is being made.</source>
        <translation>De kaart wordt gemaakt.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/potential_panel.py" line="338"/>
        <source>Next: {step}</source>
        <translation>Volgende stap: {step}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/potential_panel.py" line="340"/>
        <source>Next: press “Run”.</source>
        <translation>Volgende stap: druk op “Uitvoeren”.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/potential_panel.py" line="342"/>
        <source>Next: move a weight or click a place; “Stability…” tells how sure the ranking is.</source>
        <translation>Volgende stap: verschuif een gewicht of klik een plaats aan; “Stabiliteit…” zegt hoe zeker de rangorde is.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/potential_panel.py" line="344"/>
        <source>Next: press “Select Sites…”.</source>
        <translation>Volgende stap: druk op “Selecteren…”.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/potential_panel.py" line="345"/>
        <source>Next: press “Propose These”, or “Report…” for a page to hand on.</source>
        <translation>Volgende stap: “Deze voorstellen”, of “Verslag…” voor een blad om door te geven.</translation>
    </message>
</context>
<context>
    <name>PotentialReport</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_report.py" line="50"/>
        <source>Report of a potential map</source>
        <translation>Verslag van een potentieelkaart</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_report.py" line="54"/>
        <source>One page (PDF): the map, how it is made, the best places, and how sure they are</source>
        <translation>Eén blad (PDF): de kaart, hoe ze gemaakt is, de beste plaatsen, en hoe zeker die zijn</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_report.py" line="58"/>
        <source>Makes a page (A4, PDF) of a potential map: the map with legend and scale, the recipe with its weights and rules, also those that could not be checked, the best places, and what the tests of stability and prediction found.

The page is a layout of the project. Restyle it as you like (Project ▸ Layouts): the next report fills that one.</source>
        <translation>Maakt een blad (A4, PDF) van een potentieelkaart: de kaart met legende en schaal, het recept met zijn gewichten en regels, ook die welke niet nagegaan konden worden, de beste plaatsen, en wat de toetsen van stabiliteit en voorspelling vonden.

Het blad is een lay-out van het project. Geef die de stijl die u wilt (Project ▸ Lay-outs): het volgende verslag vult die.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_report.py" line="68"/>
        <source>report,PDF,page,layout,print,potential map,summary</source>
        <translation>verslag,rapport,PDF,blad,lay-out,afdruk,potentieelkaart,samenvatting</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_report.py" line="118"/>
        <source>Potential map</source>
        <translation>Potentieelkaart</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_report.py" line="72"/>
        <source>What “Potential map” made.</source>
        <translation>Het resultaat van “Potentieelkaart”.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_report.py" line="76"/>
        <source>Recipe</source>
        <translation>Recept</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_report.py" line="76"/>
        <source>The recipe of the map, where the layer itself does not say it: a name, a file or JSON.</source>
        <translation>Het recept van de kaart, als de laag het zelf niet zegt: een naam, een bestand of JSON.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_report.py" line="129"/>
        <source>Selected sites</source>
        <translation>Geselecteerde locaties</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_report.py" line="81"/>
        <source>Drawn on the map.</source>
        <translation>Op de kaart getekend.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_report.py" line="85"/>
        <source>Robustness</source>
        <translation>Stabiliteit</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_report.py" line="85"/>
        <source>What “Robustness of the ranking” made: how often each place is among the best.</source>
        <translation>Wat “Stabiliteit van de rangorde” maakte: hoe vaak elke plaats bij de beste is.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_report.py" line="89"/>
        <source>Report of the robustness</source>
        <translation>Verslag van de stabiliteit</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_report.py" line="89"/>
        <source>Its output REPORT (JSON).</source>
        <translation>De uitvoer REPORT ervan (JSON).</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_report.py" line="89"/>
        <source>Report of the back-test</source>
        <translation>Verslag van de toets</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_report.py" line="89"/>
        <source>Rules not checked</source>
        <translation>Niet nagegane regels</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_report.py" line="89"/>
        <source>Codes, with commas between: the map&apos;s UNCHECKED.</source>
        <translation>Codes, met komma’s ertussen: UNCHECKED van de kaart.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_report.py" line="95"/>
        <source>Report</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_report.py" line="95"/>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-bestanden (*.pdf)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_report.py" line="95"/>
        <source>The page.</source>
        <translation>Het blad.</translation>
    </message>
</context>
<context>
    <name>PotentialRun</name>
    <message>
        <location filename="../evplanner_plugin/gui/potential/potential_run.py" line="71"/>
        <source>Places to score</source>
        <translation>Te scoren plaatsen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/potential_run.py" line="76"/>
        <source>The places to score cannot be opened.</source>
        <translation>De te scoren plaatsen kunnen niet geopend worden.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/potential_run.py" line="82"/>
        <source>Potential map</source>
        <translation>Potentieelkaart</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/potential_run.py" line="100"/>
        <source>The potential map cannot be opened.</source>
        <translation>De potentieelkaart kan niet geopend worden.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/potential_run.py" line="104"/>
        <source>Potential – {recipe}</source>
        <translation>Potentieel – {recipe}</translation>
    </message>
</context>
<context>
    <name>ProcessMenu</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/process_menu.py" line="36"/>
        <source>Start Step</source>
        <translation>Stap starten</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/proposals.py" line="157"/>
        <source>Open a workspace first, in the panel Charging Layers.</source>
        <translation>Open eerst een werkbestand in het paneel Laadlagen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/proposals.py" line="117"/>
        <source>Look around the new site</source>
        <translation>Rond de nieuwe locatie kijken</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/proposals.py" line="155"/>
        <source>There is no map to draw on.</source>
        <translation>Er is geen kaart om op te tekenen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/proposals.py" line="159"/>
        <source>Say who you are before you propose, mark or decide.</source>
        <translation>Vul in wie u bent voordat u voorstelt, beoordeelt of beslist.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/proposals.py" line="161"/>
        <source>Your role may not do this.</source>
        <translation>Uw rol mag dit niet doen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/proposals.py" line="163"/>
        <source>The site is no longer there.</source>
        <translation>De locatie is er niet meer.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/proposals.py" line="184"/>
        <source>This place lies outside {municipality}; nothing was added.</source>
        <translation>Deze plaats ligt buiten {municipality}; er werd niets toegevoegd.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/proposals.py" line="219"/>
        <source>Why is this place better than {name}?</source>
        <translation>Waarom is deze plaats beter dan {name}?</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/proposals.py" line="221"/>
        <source>Counter-Proposal</source>
        <translation>Tegenvoorstel</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/proposals.py" line="239"/>
        <source>Site {number}</source>
        <translation>Locatie {number}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/proposals.py" line="251"/>
        <source>This place cannot be shown in the coordinate system of the sites.</source>
        <translation>Deze plaats valt niet te tonen in het coördinatenstelsel van de locaties.</translation>
    </message>
</context>
<context>
    <name>ProposeBestDialog</name>
    <message>
        <location filename="../evplanner_plugin/gui/potential/propose_best_dialog.py" line="24"/>
        <source>Propose the Best Places</source>
        <translation>De beste plaatsen voorstellen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/propose_best_dialog.py" line="25"/>
        <source>They become proposed sites in the workspace, each with its score and what that is made of.</source>
        <translation>Ze worden voorgestelde locaties in het werkbestand, elk met zijn score en waaruit die bestaat.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/propose_best_dialog.py" line="45"/>
        <source>&amp;Number of sites</source>
        <translation>&amp;Aantal locaties</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/propose_best_dialog.py" line="46"/>
        <source>&amp;Distance between them</source>
        <translation>A&amp;fstand ertussen</translation>
    </message>
</context>
<context>
    <name>ProposeSites</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="40"/>
        <source>Propose sites</source>
        <translation>Locaties voorstellen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="44"/>
        <source>Writes points into the workspace as proposed sites, each with its first log entry</source>
        <translation>Schrijft punten als voorgestelde locaties naar het werkbestand, elk met een eerste logboekregel</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="69"/>
        <source>Sites</source>
        <translation>Locaties</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="83"/>
        <source>Proposed</source>
        <translation>Voorgesteld</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="84"/>
        <source>There already</source>
        <translation>Al aanwezig</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="48"/>
        <source>Writes points into the workspace as proposed sites and notes in the log who proposed them. Any layer of points will do, and a table (CSV) with coordinates. Fields with known names are taken over, in English, Dutch or French: id, name, street, house number, points, bays, power class, rationale, road manager and origin. What is not given is filled in from the layers: address, neighbourhood, road manager, the nearest charging points, and what a potential map says of the place. That is kept with the site as it was at that moment.

A point is skipped where a site with the same id is there already, or where it lies within a few metres of a site that was neither rejected nor cancelled. Points outside the municipality and rows without a place are left out and counted.</source>
        <translation>Schrijft punten als voorgestelde locaties in het werkbestand en noteert in het logboek wie ze voorstelde. Elke puntenlaag is goed, en ook een tabel (CSV) met coördinaten. Velden met bekende namen worden overgenomen, in het Engels, Nederlands of Frans: id, naam, straat, huisnummer, laadpunten, parkeerplaatsen, vermogensklasse, motivatie, wegbeheerder en oorsprong. Wat er niet bij staat, komt uit de lagen: adres, wijk, wegbeheerder, de dichtstbijzijnde laadpunten en wat een potentieelkaart van de plaats zegt. Dat blijft bij de locatie bewaard zoals het op dat moment was.

Een punt wordt overgeslagen waar al een locatie met hetzelfde id is, of waar het binnen enkele meters ligt van een locatie die niet afgekeurd of geannuleerd is. Punten buiten de gemeente en rijen zonder plaats worden weggelaten en geteld.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="62"/>
        <source>sites,propose,strategic,log,charging,import,CSV,GeoJSON,counter-proposal</source>
        <translation>locaties,voorstellen,strategisch,logboek,laden,importeren,CSV,GeoJSON,tegenvoorstel</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="69"/>
        <source>Points, e.g. what “Select sites” made, or a table (CSV) with coordinates.</source>
        <translation>Punten, bv. wat “Locaties selecteren” maakte, of een tabel (CSV) met coördinaten.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="74"/>
        <source>Origin</source>
        <translation>Herkomst</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="76"/>
        <source>Why they are proposed: {codes}.</source>
        <translation>Waarom ze voorgesteld worden: {codes}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="77"/>
        <source>Counter-proposal to</source>
        <translation>Tegenvoorstel voor</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="77"/>
        <source>The id of the site in whose place they are proposed, or nothing.</source>
        <translation>Het id van de locatie in wier plaats ze voorgesteld worden, of niets.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="85"/>
        <source>Outside the municipality</source>
        <translation>Buiten de gemeente</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="86"/>
        <source>Without a place</source>
        <translation>Zonder plaats</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="89"/>
        <source>Potential map</source>
        <translation>Potentieelkaart</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="89"/>
        <source>The map whose score is kept with each site; nothing for the one that the project shows.</source>
        <translation>De kaart waarvan de score bij elke locatie bewaard wordt; niets voor de kaart die het project toont.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="94"/>
        <source>Metres between two sites at least</source>
        <translation>Minstens zoveel meter tussen twee locaties</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="94"/>
        <source>A point nearer to a site than this is skipped; 0 to go by ids alone.</source>
        <translation>Een punt dat dichter bij een locatie ligt, wordt overgeslagen; 0 om enkel op id’s te letten.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="102"/>
        <source>How the table is to be read</source>
        <translation>Hoe de tabel te lezen is</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="102"/>
        <source>For a table (CSV), JSON with what is guessed otherwise: {&quot;x&quot;: &quot;X&quot;, &quot;y&quot;: &quot;Y&quot;, &quot;crs&quot;: &quot;EPSG:31370&quot;, &quot;delimiter&quot;: &quot;;&quot;, &quot;decimal&quot;: &quot;,&quot;}.</source>
        <translation>Voor een tabel (CSV), JSON met wat anders geraden wordt: {&quot;x&quot;: &quot;X&quot;, &quot;y&quot;: &quot;Y&quot;, &quot;crs&quot;: &quot;EPSG:31370&quot;, &quot;delimiter&quot;: &quot;;&quot;, &quot;decimal&quot;: &quot;,&quot;}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="110"/>
        <source>Remark on the counter-proposal</source>
        <translation>Opmerking bij het tegenvoorstel</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="110"/>
        <source>Why they are better; the log of the other site shows it.</source>
        <translation>Waarom ze beter zijn; het logboek van de andere locatie toont het.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="149"/>
        <source>1 number of points or bays is no whole number and was left out.</source>
        <translation>1 aantal laadpunten of parkeerplaatsen is geen geheel getal en werd weggelaten.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="149"/>
        <source>{count} numbers of points or bays are no whole numbers and were left out.</source>
        <translation>{count} aantallen laadpunten of parkeerplaatsen zijn geen gehele getallen en werden weggelaten.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="207"/>
        <source>1 point lies outside {municipality} and was left out.</source>
        <translation>1 punt ligt buiten {municipality} en werd weggelaten.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="207"/>
        <source>{count} points lie outside {municipality} and were left out.</source>
        <translation>{count} punten liggen buiten {municipality} en werden weggelaten.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="216"/>
        <source>1 point lies at 0, 0: nobody filled in where it is.</source>
        <translation>1 punt ligt op 0, 0: niemand vulde in waar het is.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="216"/>
        <source>{count} points lie at 0, 0: nobody filled in where they are.</source>
        <translation>{count} punten liggen op 0, 0: niemand vulde in waar ze zijn.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="221"/>
        <source>1 row has no place and was left out.</source>
        <translation>1 rij heeft geen plaats en werd weggelaten.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="221"/>
        <source>{count} rows have no place and were left out.</source>
        <translation>{count} rijen hebben geen plaats en werden weggelaten.</translation>
    </message>
</context>
<context>
    <name>RankingGroup</name>
    <message>
        <location filename="../evplanner_plugin/gui/potential/ranking_group.py" line="29"/>
        <source>Best Places</source>
        <translation>Beste plaatsen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/ranking_group.py" line="33"/>
        <source>Ranked list of places</source>
        <translation>Lijst van plaatsen volgens rang</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/ranking_group.py" line="47"/>
        <source>Zoom To</source>
        <translation>Zoomen naar</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/ranking_group.py" line="47"/>
        <source>Zoom the map to the selected place</source>
        <translation>De kaart zoomen naar de geselecteerde plaats</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/ranking_group.py" line="53"/>
        <source>Select Sites…</source>
        <translation>Selecteren…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/ranking_group.py" line="53"/>
        <source>Select the best places, with a distance between them</source>
        <translation>De beste plaatsen selecteren, met een afstand ertussen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/ranking_group.py" line="59"/>
        <source>Propose These</source>
        <translation>Deze voorstellen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/ranking_group.py" line="59"/>
        <source>Write the selected places into the workspace as proposed sites</source>
        <translation>De geselecteerde plaatsen als voorgestelde locaties naar het werkbestand schrijven</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/ranking_group.py" line="65"/>
        <source>Propose Best…</source>
        <translation>Beste voorstellen…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/ranking_group.py" line="65"/>
        <source>Write the best places of this list, with a distance between them, into the workspace at once</source>
        <translation>Schrijf de beste plaatsen van deze lijst, met een afstand ertussen, meteen in het werkbestand</translation>
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
        <translation>Straat of cel</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/ranking_model.py" line="145"/>
        <source>cell {number}</source>
        <translation>cel {number}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/ranking_model.py" line="110"/>
        <source>Top {top}</source>
        <translation>Top {top}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/ranking_model.py" line="111"/>
        <source>Ranks</source>
        <translation>Rangen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/ranking_model.py" line="112"/>
        <source>Street</source>
        <translation>Straat</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/ranking_model.py" line="116"/>
        <source>How often it is among the {top} best when the weights move</source>
        <translation>Hoe vaak ze bij de {top} beste is als de gewichten verschuiven</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/ranking_model.py" line="117"/>
        <source>Between which ranks it stays in nine of ten draws of the weights</source>
        <translation>Tussen welke rangen ze blijft in negen op tien trekkingen van de gewichten</translation>
    </message>
</context>
<context>
    <name>RecipeBox</name>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_box.py" line="34"/>
        <source>Recipe</source>
        <translation>Recept</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_box.py" line="35"/>
        <source>How the potential map is made: candidates, criteria, weights and rules</source>
        <translation>Hoe de potentieelkaart gemaakt wordt: kandidaten, criteria, gewichten en regels</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_box.py" line="48"/>
        <source>Open file…</source>
        <translation>Bestand openen…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_box.py" line="48"/>
        <source>Open a recipe from a file (JSON)</source>
        <translation>Een recept uit een bestand (JSON) openen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_box.py" line="186"/>
        <source>Hexagons {spacing} m apart.</source>
        <translation>Zeshoeken op {spacing} m van elkaar.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_box.py" line="187"/>
        <source>Squares {spacing} m apart.</source>
        <translation>Vierkanten op {spacing} m van elkaar.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_box.py" line="191"/>
        <source>Candidates {spacing} m apart.</source>
        <translation>Kandidaten op {spacing} m van elkaar.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_box.py" line="193"/>
        <source>Criteria: {criteria}, hard rules: {rules}.</source>
        <translation>Criteria: {criteria}, harde regels: {rules}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_box.py" line="199"/>
        <source>Open Recipe</source>
        <translation>Recept openen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_box.py" line="199"/>
        <source>Recipes (*.json)</source>
        <translation>Recepten (*.json)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_box.py" line="40"/>
        <source>Edit…</source>
        <translation>Bewerken…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_box.py" line="40"/>
        <source>Edit the recipe: criteria, weights, rules, layers</source>
        <translation>Het recept bewerken: criteria, gewichten, regels, lagen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_box.py" line="44"/>
        <source>New From a Copy…</source>
        <translation>Nieuw uit een kopie…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_box.py" line="44"/>
        <source>Make a new recipe that begins as a copy of this one</source>
        <translation>Een nieuw recept maken dat begint als kopie van dit recept</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_box.py" line="119"/>
        <source>{title} (copy)</source>
        <translation>{title} (kopie)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_box.py" line="120"/>
        <source>New Recipe</source>
        <translation>Nieuw recept</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_box.py" line="168"/>
        <source>{title} (not saved)</source>
        <translation>{title} (niet bewaard)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_box.py" line="188"/>
        <source>Points {spacing} m apart along streets.</source>
        <translation>Punten om de {spacing} m langs straten.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_box.py" line="189"/>
        <source>The features of a layer.</source>
        <translation>De objecten van een laag.</translation>
    </message>
</context>
<context>
    <name>RecipeEditor</name>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor.py" line="51"/>
        <source>Edit Recipe</source>
        <translation>Recept bewerken</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor.py" line="63"/>
        <source>Criteria</source>
        <translation>Criteria</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor.py" line="63"/>
        <source>Rules</source>
        <translation>Regels</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor.py" line="63"/>
        <source>Layers</source>
        <translation>Lagen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor.py" line="63"/>
        <source>Recipe</source>
        <translation>Recept</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor.py" line="130"/>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor.py" line="142"/>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor.py" line="142"/>
        <source>Redo</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor.py" line="155"/>
        <source>Import…</source>
        <translation>Importeren…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor.py" line="155"/>
        <source>Replace the recipe by one from a file (JSON)</source>
        <translation>Het recept vervangen door een recept uit een bestand (JSON)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor.py" line="159"/>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor.py" line="224"/>
        <source>Write the recipe to a file (JSON)</source>
        <translation>Het recept naar een bestand schrijven (JSON)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor.py" line="173"/>
        <source>Show</source>
        <translation>Toon</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor.py" line="175"/>
        <source>Go to the field that is wrong</source>
        <translation>Naar het veld dat fout is</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor.py" line="186"/>
        <source>&amp;Save in the Workspace</source>
        <translation>&amp;Bewaren in het werkbestand</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor.py" line="188"/>
        <source>&amp;Use Without Saving</source>
        <translation>&amp;Gebruiken zonder bewaren</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor.py" line="222"/>
        <source>No workspace is open; export the recipe, or use it.</source>
        <translation>Er is geen werkbestand open; exporteer het recept, of gebruik het.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor.py" line="224"/>
        <source>Keep the recipe in the workspace, and use it</source>
        <translation>Het recept in het werkbestand bewaren en gebruiken</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor.py" line="224"/>
        <source>Use the recipe until QGIS is closed</source>
        <translation>Het recept gebruiken tot QGIS gesloten wordt</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor.py" line="247"/>
        <source>Save in the Workspace</source>
        <translation>Bewaren in het werkbestand</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor.py" line="247"/>
        <source>There is another recipe {name} with version {version} already.</source>
        <translation>Er is al een ander recept {name} met versie {version}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor.py" line="257"/>
        <source>Both can be kept, as two versions.</source>
        <translation>Beide kunnen blijven bestaan, als twee versies.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor.py" line="258"/>
        <source>Save as Version {version}</source>
        <translation>Bewaren als versie {version}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor.py" line="261"/>
        <source>Replace</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor.py" line="267"/>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor.py" line="272"/>
        <source>The recipe was changed and not saved.</source>
        <translation>Het recept is gewijzigd en niet bewaard.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor.py" line="279"/>
        <source>Discard the Changes</source>
        <translation>Wijzigingen weggooien</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor.py" line="280"/>
        <source>Go on Editing</source>
        <translation>Verder bewerken</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor.py" line="285"/>
        <source>Import Recipe</source>
        <translation>Recept importeren</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor.py" line="293"/>
        <source>Recipes (*.json)</source>
        <translation>Recepten (*.json)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor.py" line="293"/>
        <source>Export Recipe</source>
        <translation>Recept exporteren</translation>
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
        <location filename="../evplanner_plugin/algorithms/record_entry.py" line="44"/>
        <source>log,mark,comment,approve,reject,decision,site</source>
        <translation>logboek,beoordeling,opmerking,goedkeuren,afkeuren,beslissing,locatie</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/record_entry.py" line="51"/>
        <source>Site</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/record_entry.py" line="55"/>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/record_entry.py" line="57"/>
        <source>What happened: {kinds}.</source>
        <translation>Wat er gebeurde: {kinds}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/record_entry.py" line="58"/>
        <source>Details (JSON)</source>
        <translation>Details (JSON)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/record_entry.py" line="58"/>
        <source>What belongs to the kind, as a JSON object.</source>
        <translation>Wat bij de soort hoort, als JSON-object.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/record_entry.py" line="33"/>
        <source>Adds one entry to the log of a proposed site, or of each of several. Entries are only ever added; a site&apos;s status follows from all of them. Who may record what is said by the process that the workspace follows. The details are JSON and depend on the kind, for example:

marked: {&quot;mark&quot;: &quot;up&quot;, &quot;reason&quot;: &quot;Beside the church&quot;} (up, down or question)
commented: {&quot;text&quot;: &quot;Mind the tree&quot;}
approved, rejected: {&quot;reason&quot;: &quot;College of 3 March&quot;, &quot;supersedes&quot;: []}</source>
        <translation>Voegt één regel toe aan het logboek van een voorgestelde locatie, of van elk van meerdere. Regels worden alleen toegevoegd; de status van een locatie volgt uit alle regels samen. Wie wat mag vastleggen, staat in het proces dat het werkbestand volgt. De details zijn JSON en hangen af van de soort, bijvoorbeeld:

marked: {&quot;mark&quot;: &quot;up&quot;, &quot;reason&quot;: &quot;Naast de kerk&quot;} (up, down of question)
commented: {&quot;text&quot;: &quot;Let op de boom&quot;}
approved, rejected: {&quot;reason&quot;: &quot;College van 3 maart&quot;, &quot;supersedes&quot;: []}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/record_entry.py" line="51"/>
        <source>The id of the proposed site (a UUID), or several separated by commas.</source>
        <translation>De id van de voorgestelde locatie (een UUID), of meerdere, gescheiden door komma’s.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/record_entry.py" line="63"/>
        <source>Id of the entry, or of each, separated by commas</source>
        <translation>Id van de logboekregel, of van elke regel, gescheiden door komma’s</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/record_entry.py" line="64"/>
        <source>Status of the site, or of each</source>
        <translation>Status van de locatie, of van elke locatie</translation>
    </message>
</context>
<context>
    <name>RelatedSites</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/related_sites.py" line="38"/>
        <source>Proposed instead of {name}</source>
        <translation>Voorgesteld in plaats van {name}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/related_sites.py" line="40"/>
        <source>Counter-proposal: {name}</source>
        <translation>Tegenvoorstel: {name}</translation>
    </message>
</context>
<context>
    <name>RemarkDialog</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/remark_dialog.py" line="51"/>
        <source>The text has {count} characters; {most} are possible.</source>
        <translation>De tekst telt {count} tekens; {most} kunnen.</translation>
    </message>
</context>
<context>
    <name>ResolveConflicts</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/resolve_conflicts.py" line="30"/>
        <source>Resolve conflicts</source>
        <translation>Conflicten oplossen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/resolve_conflicts.py" line="34"/>
        <source>Decides about features that were changed both here and in the central database</source>
        <translation>Beslist over objecten die zowel hier als in de centrale databank gewijzigd zijn</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/resolve_conflicts.py" line="38"/>
        <source>Writes decisions about conflicts into the workspace: per field my value, theirs or another one. What is not decided stays a conflict. Nothing is sent: the next sync does that. Before anything of mine is given up a backup of the workspace is made beside it. The panel “Charging Layers” has a window for this; the decisions as JSON are for scripts, for example:

[{&quot;collection&quot;: &quot;proposed_site&quot;, &quot;id&quot;: &quot;…&quot;, &quot;rev&quot;: 12, &quot;choices&quot;: {&quot;name&quot;: &quot;mine&quot;, &quot;bays&quot;: {&quot;own&quot;: 4}}}]

Where one side removed the feature there is one choice for all of it: {&quot;&quot;: &quot;theirs&quot;}.</source>
        <translation>Schrijft beslissingen over conflicten in het werkbestand: per veld mijn waarde, die van hen of een andere. Wat niet beslist is, blijft een conflict. Er wordt niets verzonden: dat doet de volgende synchronisatie. Voordat iets van mij wordt opgegeven, wordt naast het werkbestand een back-up gemaakt. Het paneel “Laadlagen” heeft hiervoor een venster; de beslissingen als JSON zijn voor scripts, bijvoorbeeld:

[{&quot;collection&quot;: &quot;proposed_site&quot;, &quot;id&quot;: &quot;…&quot;, &quot;rev&quot;: 12, &quot;choices&quot;: {&quot;name&quot;: &quot;mine&quot;, &quot;bays&quot;: {&quot;own&quot;: 4}}}]

Waar een van beide kanten het object verwijderde, is er één keuze voor het geheel: {&quot;&quot;: &quot;theirs&quot;}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/resolve_conflicts.py" line="49"/>
        <source>conflict,resolve,merge,mine,theirs,sync,central</source>
        <translation>conflict,oplossen,samenvoegen,mijn,hun,synchroniseren,centraal</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/resolve_conflicts.py" line="54"/>
        <source>Decisions (JSON)</source>
        <translation>Beslissingen (JSON)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/resolve_conflicts.py" line="54"/>
        <source>A list of objects with collection, id, rev and choices.</source>
        <translation>Een lijst van objecten met collection, id, rev en choices.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/resolve_conflicts.py" line="58"/>
        <source>All other conflicts</source>
        <translation>Alle andere conflicten</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/resolve_conflicts.py" line="58"/>
        <source>Leave as they are</source>
        <translation>Laten zoals ze zijn</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/resolve_conflicts.py" line="58"/>
        <source>Take mine</source>
        <translation>Die van mij nemen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/resolve_conflicts.py" line="58"/>
        <source>Take theirs</source>
        <translation>Die van hen nemen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/resolve_conflicts.py" line="58"/>
        <source>What becomes of a conflict without a decision: it stays (0), mine is kept (1), theirs taken (2).</source>
        <translation>Wat er gebeurt met een conflict zonder beslissing: het blijft (0), die van mij wordt gehouden (1), die van hen genomen (2).</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/resolve_conflicts.py" line="67"/>
        <source>Make a backup first</source>
        <translation>Eerst een back-up maken</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/resolve_conflicts.py" line="67"/>
        <source>A copy of the workspace beside it, made only if something of mine is given up.</source>
        <translation>Een kopie naast het werkbestand, alleen gemaakt als iets van mij wordt opgegeven.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/resolve_conflicts.py" line="72"/>
        <source>Resolved</source>
        <translation>Opgelost</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/resolve_conflicts.py" line="73"/>
        <source>Conflicts left</source>
        <translation>Overblijvende conflicten</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/resolve_conflicts.py" line="74"/>
        <source>Backup</source>
        <translation>Back-up</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/resolve_conflicts.py" line="92"/>
        <source>Backup: {path}</source>
        <translation>Back-up: {path}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/resolve_conflicts.py" line="112"/>
        <source>{feature} was changed again meanwhile, or not everything in it is decided.</source>
        <translation>{feature} werd intussen opnieuw gewijzigd, of nog niet alles is beslist.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/resolve_conflicts.py" line="120"/>
        <source>There is no conflict about {feature} any more.</source>
        <translation>Er is geen conflict meer over {feature}.</translation>
    </message>
</context>
<context>
    <name>ResultActions</name>
    <message>
        <location filename="../evplanner_plugin/gui/potential/result_actions.py" line="35"/>
        <source>Keep…</source>
        <translation>Bewaren…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/result_actions.py" line="35"/>
        <source>Save the map in a file; a temporary one is gone when QGIS is closed</source>
        <translation>De kaart in een bestand bewaren; een tijdelijke is weg als QGIS sluit</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/result_actions.py" line="150"/>
        <source>Report…</source>
        <translation>Verslag…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/result_actions.py" line="41"/>
        <source>Make a page (PDF) with the map, the recipe, the best places and how sure they are</source>
        <translation>Een blad (PDF) maken met de kaart, het recept, de beste plaatsen en hoe zeker die zijn</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/result_actions.py" line="120"/>
        <source>Report</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/result_actions.py" line="109"/>
        <source>Keep the Potential Map</source>
        <translation>Potentieelkaart bewaren</translation>
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
        <translation>Het verslag is niet geschreven.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/result_actions.py" line="132"/>
        <source>The report is in {path}.</source>
        <translation>Het verslag staat in {path}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/result_actions.py" line="132"/>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/result_actions.py" line="150"/>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>Robustness</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/robustness.py" line="49"/>
        <source>Robustness of the ranking</source>
        <translation>Robuustheid van de rangschikking</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/robustness.py" line="53"/>
        <source>Which places stay among the best, whatever the weights?</source>
        <translation>Welke plaatsen blijven bij de beste, wat de gewichten ook zijn?</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/robustness.py" line="57"/>
        <source>Weights are opinions. This draws many weightings around yours, ranks the places of a potential map under each, and tells for every place in which share of the draws it is among the best, and between which ranks it lies in 90 % of them. A sentence says which places hardly depend on the weights, and which weight moves the ranking most.

A criterion with the weight 0 stays out. The same seed gives the same result. Shares are exact for the draws made, and so are the ranks near the top; ranks further down are read from 100 of the draws.</source>
        <translation>Gewichten zijn meningen. Dit trekt vele wegingen rond de uwe, rangschikt onder elk daarvan de plaatsen van een potentieelkaart, en zegt voor elke plaats in welk deel van de trekkingen ze bij de beste hoort en tussen welke rangen ze in 90 % daarvan ligt. Een zin zegt welke plaatsen nauwelijks van de gewichten afhangen, en welk gewicht de rangschikking het meest bepaalt.

Een criterium met gewicht 0 doet niet mee. Dezelfde startwaarde geeft hetzelfde resultaat. De aandelen zijn exact voor de gemaakte trekkingen, net als de rangen bij de top; lagere rangen worden uit 100 van de trekkingen afgeleid.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/robustness.py" line="68"/>
        <source>robustness,sensitivity,stability,weights,uncertainty,rank,Monte Carlo</source>
        <translation>robuustheid,gevoeligheid,stabiliteit,gewichten,onzekerheid,rang,Monte Carlo</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/robustness.py" line="72"/>
        <source>Potential map</source>
        <translation>Potentieelkaart</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/robustness.py" line="72"/>
        <source>What “Potential map” made.</source>
        <translation>Het resultaat van “Potentieelkaart”.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/robustness.py" line="76"/>
        <source>Draws</source>
        <translation>Trekkingen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/robustness.py" line="76"/>
        <source>How many weightings are drawn around yours.</source>
        <translation>Hoeveel wegingen rond de uwe worden getrokken.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/robustness.py" line="80"/>
        <source>Length of the top</source>
        <translation>Lengte van de top</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/robustness.py" line="80"/>
        <source>Being among how many best places counts.</source>
        <translation>Bij hoeveel beste plaatsen horen telt.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/robustness.py" line="84"/>
        <source>Spread of the weights</source>
        <translation>Spreiding van de gewichten</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/robustness.py" line="84"/>
        <source>How far the draws go from your weights: 0 not at all; 0.5 a typical weight moves by about half of itself; 1 around equal weights every weighting is as likely as any other.</source>
        <translation>Hoe ver de trekkingen van uw gewichten afwijken: 0 helemaal niet; 0,5 een doorsneegewicht verschuift met ongeveer de helft; 1 rond gelijke gewichten is elke weging even waarschijnlijk.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/robustness.py" line="91"/>
        <source>Seed</source>
        <translation>Startwaarde</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/robustness.py" line="91"/>
        <source>The same seed gives the same draws.</source>
        <translation>Dezelfde startwaarde geeft dezelfde trekkingen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/robustness.py" line="96"/>
        <source>Recipe</source>
        <translation>Recept</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/robustness.py" line="96"/>
        <source>The recipe of the map, where the layer itself does not say it: a name, a file or JSON.</source>
        <translation>Het recept van de kaart, als de laag het zelf niet zegt: een naam, een bestand of JSON.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/robustness.py" line="101"/>
        <source>Other weights</source>
        <translation>Andere gewichten</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/robustness.py" line="101"/>
        <source>JSON with a weight for each criterion, e.g. {&quot;uncovered&quot;: 60, &quot;nearest&quot;: 40}, or nothing.</source>
        <translation>JSON met een gewicht voor elk criterium, bv. {&quot;uncovered&quot;: 60, &quot;nearest&quot;: 40}, of niets.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/robustness.py" line="106"/>
        <source>Robustness</source>
        <translation>Stabiliteit</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/robustness.py" line="106"/>
        <source>Each place with its share of draws in the top and its rank interval.</source>
        <translation>Elke plaats met haar aandeel trekkingen in de top en haar ranginterval.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/robustness.py" line="110"/>
        <source>Stable places in the top</source>
        <translation>Stabiele plaatsen in de top</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/robustness.py" line="111"/>
        <source>Verdict</source>
        <translation>Oordeel</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/robustness.py" line="112"/>
        <source>Report (JSON)</source>
        <translation>Rapport (JSON)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/robustness.py" line="127"/>
        <source>The map does not say by which recipe it was made: its weights are worked out from it as those of a weighted mean. Give the recipe to be sure.</source>
        <translation>De kaart zegt niet met welk recept ze gemaakt is: de gewichten zijn eruit afgeleid als die van een gewogen gemiddelde. Geef het recept om zeker te zijn.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/robustness.py" line="181"/>
        <source>Robustness · {map}</source>
        <translation>Robuustheid · {map}</translation>
    </message>
</context>
<context>
    <name>RowsPreview</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/import_fields.py" line="114"/>
        <source>First rows</source>
        <translation>Eerste rijen</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_rules.py" line="39"/>
        <source>Said of a place that does not meet the rule</source>
        <translation>Wordt gezegd van een plaats die niet aan de regel voldoet</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_rules.py" line="41"/>
        <source>Where the rule and its figures come from</source>
        <translation>Waar de regel en zijn cijfers vandaan komen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_rules.py" line="43"/>
        <source>Small letters, digits and underscores</source>
        <translation>Kleine letters, cijfers en liggende streepjes</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_rules.py" line="92"/>
        <source>Rules</source>
        <translation>Regels</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_rules.py" line="93"/>
        <source>No rule yet: every place is scored. Add one to leave places out.</source>
        <translation>Nog geen regel: elke plaats krijgt een score. Voeg er een toe om plaatsen uit te sluiten.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_rules.py" line="97"/>
        <source>Remove Rule</source>
        <translation>Regel verwijderen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_rules.py" line="98"/>
        <source>Duplicate Rule</source>
        <translation>Regel dupliceren</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_rules.py" line="126"/>
        <source>Rule “{title}”, {field}</source>
        <translation>Regel “{title}”, {field}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_rules.py" line="137"/>
        <source>Add Rule</source>
        <translation>Regel toevoegen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_rules.py" line="141"/>
        <source>Move Rule</source>
        <translation>Regel verplaatsen</translation>
    </message>
</context>
<context>
    <name>SelectSites</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="62"/>
        <source>Select sites</source>
        <translation>Locaties selecteren</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="109"/>
        <source>Potential map</source>
        <translation>Potentieelkaart</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="109"/>
        <source>What “Potential map” made.</source>
        <translation>Het resultaat van “Potentieelkaart”.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="132"/>
        <source>Streets</source>
        <translation>Straten</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="139"/>
        <source>Existing charging points</source>
        <translation>Bestaande laadpunten</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="148"/>
        <source>Number of sites</source>
        <translation>Aantal locaties</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="91"/>
        <source>Other weights</source>
        <translation>Andere gewichten</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="91"/>
        <source>JSON with a weight for each criterion, e.g. {&quot;uncovered&quot;: 60, &quot;nearest&quot;: 40}, or nothing.</source>
        <translation>JSON met een gewicht voor elk criterium, bv. {&quot;uncovered&quot;: 60, &quot;nearest&quot;: 40}, of niets.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="96"/>
        <source>Selected sites</source>
        <translation>Geselecteerde locaties</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="100"/>
        <source>Number of sites selected</source>
        <translation>Aantal geselecteerde locaties</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="66"/>
        <source>Takes the best places that keep their distance, or those that together cover most demand</source>
        <translation>Neemt de beste plaatsen die afstand houden, of die welke samen de meeste vraag dekken</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="70"/>
        <source>Best places with spacing: takes the candidate with the highest score, leaves out all that are nearer to it than the spacing, takes the next, and so on. What is near an existing charging point can be left out.

Cover most demand: chooses the sites that together bring most demand within walking distance; what existing charging points cover already does not count. The result says how much any other choice could cover at most, so the gap to the best possible is certain. Proven optimum goes on until no better choice can exist, or until the time is up.

Sites can be limited by number, budget, capacity and the distance between them. Each site is put on the nearest street where a layer of streets is given. The same map gives the same sites.</source>
        <translation>Beste plaatsen met tussenafstand: neemt de kandidaat met de hoogste score, laat alle andere weg die dichterbij liggen dan de tussenafstand, neemt de volgende, enzovoort. Wat dicht bij een bestaand laadpunt ligt, kan worden weggelaten.

Meeste vraag dekken: kiest de locaties die samen de meeste vraag binnen wandelafstand brengen; wat bestaande laadpunten al dekken, telt niet mee. Het resultaat zegt hoeveel een andere keuze hoogstens kan dekken, zodat het verschil met het best mogelijke vaststaat. Bewezen optimum gaat door tot er geen betere keuze kan bestaan, of tot de tijd om is.

Locaties kunnen worden beperkt door aantal, budget, capaciteit en hun onderlinge afstand. Elke locatie komt op de dichtstbijzijnde straat als er een laag met straten is. Dezelfde kaart geeft dezelfde locaties.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="83"/>
        <source>sites,best,greedy,spacing,selection,location,charging,coverage,maximum covering,optimum,budget,capacity</source>
        <translation>locaties,beste,spreiding,selectie,locatie,laden,dekking,maximale dekking,optimum,budget,capaciteit</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="96"/>
        <source>One point per site, in the order of choice, with its score and what that is made of.</source>
        <translation>Eén punt per locatie, in de volgorde van de keuze, met de score en waaruit die bestaat.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="101"/>
        <source>Demand that the sites cover</source>
        <translation>Vraag die de locaties dekken</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="102"/>
        <source>Demand in all</source>
        <translation>Totale vraag</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="103"/>
        <source>What no choice covers more than</source>
        <translation>Meer dan dit dekt geen enkele keuze</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="104"/>
        <source>Gap to the best possible (0–1)</source>
        <translation>Verschil met het best mogelijke (0–1)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="105"/>
        <source>How the sites were chosen</source>
        <translation>Hoe de locaties gekozen zijn</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="106"/>
        <source>The result in a sentence</source>
        <translation>Het resultaat in een zin</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="113"/>
        <source>Best places with spacing</source>
        <translation>Beste plaatsen met tussenafstand</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="113"/>
        <source>Cover most demand</source>
        <translation>Meeste vraag dekken</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="113"/>
        <source>Proven optimum</source>
        <translation>Bewezen optimum</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="114"/>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="114"/>
        <source>By score alone, or by the demand that the sites cover together.</source>
        <translation>Alleen op score, of op de vraag die de locaties samen dekken.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="118"/>
        <source>Demand</source>
        <translation>Laadvraag</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="118"/>
        <source>Points to be covered, such as dwellings; needed by the second and third method.</source>
        <translation>Te dekken punten, zoals woningen; nodig voor de tweede en de derde methode.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="122"/>
        <source>How much a point counts</source>
        <translation>Hoeveel een punt telt</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="122"/>
        <source>A field with numbers, such as dwellings without parking; nothing to count each point once.</source>
        <translation>Een veld met getallen, zoals woningen zonder parkeerplaats; leeg om elk punt één keer te tellen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="132"/>
        <source>Sites are put on the nearest one and take its name, and people walk along them; without streets distances are straight. Where there is a field walkable, 0 bars a street.</source>
        <translation>Locaties komen op de dichtstbijzijnde en krijgen haar naam, en mensen wandelen erlangs; zonder straten zijn afstanden in vogelvlucht. Is er een veld walkable, dan sluit 0 een straat uit.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="139"/>
        <source>Candidates nearer to one of them than the spacing are left out; what they cover does not count.</source>
        <translation>Kandidaten die er dichterbij liggen dan de tussenafstand vallen weg; wat ze dekken, telt niet mee.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="148"/>
        <source>At most; fewer where no more fit. 0 where only the budget limits the number.</source>
        <translation>Hoogstens; minder als er niet meer passen. 0 als alleen het budget het aantal beperkt.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="152"/>
        <source>Spacing or walking distance in metres</source>
        <translation>Tussenafstand of wandelafstand in meter</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="152"/>
        <source>Best places: two sites are at least this far apart in a straight line. Covering: demand within this walking distance of a site is covered.</source>
        <translation>Beste plaatsen: twee locaties liggen minstens zo ver uit elkaar in vogelvlucht. Dekken: vraag binnen deze wandelafstand van een locatie is gedekt.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="161"/>
        <source>Distance between sites at least, when covering</source>
        <translation>Minimale afstand tussen locaties, bij dekken</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="161"/>
        <source>In a straight line; 0 for none.</source>
        <translation>In vogelvlucht; 0 voor geen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="168"/>
        <source>Capacity of a site</source>
        <translation>Capaciteit per locatie</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="168"/>
        <source>The most demand that one site can serve; nothing for no limit.</source>
        <translation>De meeste vraag die één locatie kan bedienen; leeg voor geen grens.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="173"/>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="173"/>
        <source>What all sites may cost together; nothing for no limit.</source>
        <translation>Wat alle locaties samen mogen kosten; leeg voor geen grens.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="178"/>
        <source>Cost of a site</source>
        <translation>Kosten per locatie</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="178"/>
        <source>Field of the potential map with what a site costs there; nothing where each costs 1.</source>
        <translation>Veld van de potentieelkaart met wat een locatie daar kost; leeg als elke 1 kost.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="189"/>
        <source>Seconds at most</source>
        <translation>Hoogstens zoveel seconden</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="189"/>
        <source>For the proof; then the best choice found is given, with the gap that is certain.</source>
        <translation>Voor het bewijs; daarna komt de beste gevonden keuze, met het verschil dat vaststaat.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="245"/>
        <source>A budget and a capacity count only for covering; here the best places were taken without.</source>
        <translation>Een budget en een capaciteit tellen alleen bij dekken; hier zijn de beste plaatsen zonder genomen.</translation>
    </message>
</context>
<context>
    <name>SelectSitesDialog</name>
    <message>
        <location filename="../evplanner_plugin/gui/potential/select_sites_dialog.py" line="48"/>
        <source>Select Sites</source>
        <translation>Locaties selecteren</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/select_sites_dialog.py" line="104"/>
        <source>In a straight line, from centre to centre</source>
        <translation>In rechte lijn, van middelpunt tot middelpunt</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/select_sites_dialog.py" line="162"/>
        <source>Number of sites</source>
        <translation>Aantal locaties</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/select_sites_dialog.py" line="163"/>
        <source>Distance between sites at least</source>
        <translation>Minimale afstand tussen locaties</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/select_sites_dialog.py" line="88"/>
        <source>Best places with spacing</source>
        <translation>Beste plaatsen met tussenafstand</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/select_sites_dialog.py" line="89"/>
        <source>Cover most demand</source>
        <translation>Meeste vraag dekken</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/select_sites_dialog.py" line="90"/>
        <source>Proven optimum</source>
        <translation>Bewezen optimum</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/select_sites_dialog.py" line="106"/>
        <source>On foot over the streets where the workspace has them</source>
        <translation>Te voet langs de straten als het werkbestand die heeft</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/select_sites_dialog.py" line="128"/>
        <source>More limits</source>
        <translation>Meer grenzen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/select_sites_dialog.py" line="131"/>
        <source>any</source>
        <translation>vrij</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/select_sites_dialog.py" line="133"/>
        <source>The most demand that one site can serve</source>
        <translation>De meeste vraag die één locatie kan bedienen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/select_sites_dialog.py" line="135"/>
        <source>What all sites may cost together</source>
        <translation>Wat alle locaties samen mogen kosten</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/select_sites_dialog.py" line="138"/>
        <source>1 for each site</source>
        <translation>1 per locatie</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/select_sites_dialog.py" line="149"/>
        <source>Capacity of a site</source>
        <translation>Capaciteit per locatie</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/select_sites_dialog.py" line="150"/>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/select_sites_dialog.py" line="151"/>
        <source>Cost of a site</source>
        <translation>Kosten per locatie</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/select_sites_dialog.py" line="152"/>
        <source>Time for the proof</source>
        <translation>Tijd voor het bewijs</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/select_sites_dialog.py" line="164"/>
        <source>Walking distance</source>
        <translation>Wandelafstand</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/select_sites_dialog.py" line="165"/>
        <source>Demand to cover</source>
        <translation>Te dekken vraag</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/select_sites_dialog.py" line="166"/>
        <source>A point counts</source>
        <translation>Een punt telt</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/select_sites_dialog.py" line="168"/>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/select_sites_dialog.py" line="192"/>
        <source>no limit</source>
        <translation>geen grens</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/select_sites_dialog.py" line="208"/>
        <source>The project has no layer of points that could be the demand.</source>
        <translation>Het project heeft geen laag met punten die de vraag kan zijn.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/select_sites_dialog.py" line="209"/>
        <source>The sites that together bring most demand within walking distance. What existing charging points cover does not count. The result says how far from the best possible it is at most.</source>
        <translation>De locaties die samen de meeste vraag binnen wandelafstand brengen. Wat bestaande laadpunten dekken, telt niet mee. Het resultaat zegt hoe ver het hoogstens van het best mogelijke ligt.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/select_sites_dialog.py" line="213"/>
        <source>The same, but goes on until it is proven that no choice covers more, or until the time is up.</source>
        <translation>Hetzelfde, maar gaat door tot bewezen is dat geen keuze meer dekt, of tot de tijd om is.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/select_sites_dialog.py" line="218"/>
        <source>The highest scores that keep their distance from each other.</source>
        <translation>De hoogste scores die afstand houden van elkaar.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/select_sites_dialog.py" line="230"/>
        <source>once</source>
        <translation>één keer</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <location filename="../evplanner_plugin/gui/session.py" line="94"/>
        <source>These layers are being edited: {layers}. Save or undo your changes first.</source>
        <translation>Deze lagen zijn in bewerking: {layers}. Sla uw wijzigingen eerst op of maak ze ongedaan.</translation>
    </message>
</context>
<context>
    <name>ShownPotential</name>
    <message>
        <location filename="../evplanner_plugin/gui/potential/shown_potential.py" line="37"/>
        <source>Read the potential map</source>
        <translation>Potentieelkaart lezen</translation>
    </message>
</context>
<context>
    <name>SiteActions</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/site_actions.py" line="24"/>
        <source>For</source>
        <translation>Voor</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/site_actions.py" line="24"/>
        <source>Against</source>
        <translation>Tegen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/site_actions.py" line="24"/>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/site_actions.py" line="29"/>
        <source>Approve</source>
        <translation>Goedkeuren</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/site_actions.py" line="32"/>
        <source>Select</source>
        <translation>Selecteren</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/site_actions.py" line="34"/>
        <source>Select this site in the list</source>
        <translation>Deze locatie in de lijst selecteren</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/site_actions.py" line="50"/>
        <source>This site is no longer there.</source>
        <translation>Deze locatie bestaat niet meer.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/site_actions.py" line="54"/>
        <source>Approve this site</source>
        <translation>Deze locatie goedkeuren</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/site_actions.py" line="73"/>
        <source>Without a Reason</source>
        <translation>Zonder reden</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/site_actions.py" line="81"/>
        <source>Mark that your department is in favour of this site</source>
        <translation>Deze locatie namens uw dienst gunstig beoordelen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/site_actions.py" line="82"/>
        <source>Mark that your department is against this site</source>
        <translation>Deze locatie namens uw dienst ongunstig beoordelen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/compare/site_actions.py" line="83"/>
        <source>Mark that your department has a question about this site</source>
        <translation>Noteren dat uw dienst een vraag heeft over deze locatie</translation>
    </message>
</context>
<context>
    <name>SiteDetails</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/site_details.py" line="236"/>
        <source>Approve</source>
        <translation>Goedkeuren</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/site_details.py" line="237"/>
        <source>Reject</source>
        <translation>Afkeuren</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/site_details.py" line="205"/>
        <source>Approve this site; a reason and a remark can be given</source>
        <translation>Deze locatie goedkeuren; een reden en toelichting zijn mogelijk</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/site_details.py" line="206"/>
        <source>Reject this site, with the reason</source>
        <translation>Deze locatie afkeuren, met de reden</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/site_details.py" line="208"/>
        <source>Steps, terms, assigning, installing, cancelling</source>
        <translation>Stappen, termijnen, toewijzen, plaatsen, annuleren</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/site_details.py" line="238"/>
        <source>&amp;Process</source>
        <translation>&amp;Proces</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/site_details.py" line="256"/>
        <source>Review</source>
        <translation>Beoordelen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/site_details.py" line="256"/>
        <source>Checklist</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/site_details.py" line="256"/>
        <source>Photos</source>
        <translation>Foto's</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/site_details.py" line="256"/>
        <source>History</source>
        <translation>Verloop</translation>
    </message>
</context>
<context>
    <name>SiteHeader</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/site_header.py" line="81"/>
        <source>Selected Site</source>
        <translation>Geselecteerde locatie</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/site_header.py" line="82"/>
        <source>Select a site in the list or on the map.</source>
        <translation>Selecteer een locatie in de lijst of op de kaart.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/site_header.py" line="111"/>
        <source>Score {score} of 10</source>
        <translation>Score {score} op 10</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/site_header.py" line="113"/>
        <source>rank {rank}</source>
        <translation>rang {rank}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/site_header.py" line="125"/>
        <source>Nearest charging point: {metres} m on foot</source>
        <translation>Dichtstbijzijnde laadpunt: {metres} m te voet</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/site_header.py" line="127"/>
        <source>Nearest charging point: {metres} m in a straight line</source>
        <translation>Dichtstbijzijnde laadpunt: {metres} m in vogelvlucht</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/site_header.py" line="141"/>
        <source>Waiting for: {departments}</source>
        <translation>Wacht op: {departments}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/site_header.py" line="149"/>
        <source>{approving} approved, {rejecting} rejected. Settle it with a new decision.</source>
        <translation>{approving} keurde goed, {rejecting} keurde af. Maak er met een nieuwe beslissing een eind aan.</translation>
    </message>
</context>
<context>
    <name>SiteList</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/site_list.py" line="103"/>
        <source>Show All Sites</source>
        <translation>Alle locaties tonen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/site_list.py" line="122"/>
        <source>The sites are being read…</source>
        <translation>De locaties worden gelezen…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/site_list.py" line="124"/>
        <source>No site meets the filter.</source>
        <translation>Geen enkele locatie voldoet aan de filter.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/site_list.py" line="126"/>
        <source>No workspace is open. Open one in the panel Charging Layers.</source>
        <translation>Er is geen werkbestand open. Open er een in het paneel Laadlagen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/site_list.py" line="128"/>
        <source>No site is proposed yet. Press Propose Site and click on the map, import a list (More), or propose the best places in the panel Potential.</source>
        <translation>Er is nog geen locatie voorgesteld. Druk op Locatie voorstellen en klik op de kaart, importeer een lijst (Meer), of stel de beste plaatsen voor in het paneel Potentieel.</translation>
    </message>
</context>
<context>
    <name>SiteRecord</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/site_record.py" line="31"/>
        <source>Record of sites</source>
        <translation>Dossier van locaties</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/site_record.py" line="35"/>
        <source>Facts, votes, decisions and the whole log of one site or all, as PDF, ODS or CSV</source>
        <translation>Gegevens, stemmen, beslissingen en het hele logboek van één locatie of van alle, als PDF, ODS of CSV</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/site_record.py" line="39"/>
        <source>Writes the record of one site, several or all: what is known of each, its status, marks and decisions, and every entry of its log with who, department, role, when, what and words.

The ending of the output says the format. PDF is for paper: each site begins on a page of its own. ODS holds a sheet of sites and a sheet of entries. CSV is one table with semicolons in between; an apostrophe stands before what a spreadsheet would take for a formula. Times are those of this computer&apos;s clock.</source>
        <translation>Schrijft het verslag van één locatie, van meerdere of van alle: wat erover bekend is, de status, beoordelingen en beslissingen, en elke regel van het logboek met wie, dienst, rol, wanneer, wat en woorden.

De extensie van de uitvoer bepaalt het formaat. PDF is voor papier: elke locatie begint op een eigen bladzijde. ODS bevat een blad met locaties en een blad met logregels. CSV is één tabel met puntkomma’s ertussen; voor wat een rekenblad als formule zou lezen, staat een apostrof. De tijden zijn die van de klok van deze computer.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/site_record.py" line="49"/>
        <source>record,log,minutes,history,export,PDF,ODS,CSV,spreadsheet,site,decision</source>
        <translation>verslag,logboek,notulen,geschiedenis,export,PDF,ODS,CSV,rekenblad,locatie,beslissing</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/site_record.py" line="54"/>
        <source>Sites</source>
        <translation>Locaties</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/site_record.py" line="54"/>
        <source>Ids of the proposed sites, with commas between; empty for all.</source>
        <translation>Id’s van de voorgestelde locaties, met komma’s ertussen; leeg voor alle.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/site_record.py" line="58"/>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/site_record.py" line="58"/>
        <source>Language of the record: nl, fr or en; empty for QGIS&apos;s.</source>
        <translation>Taal van het verslag: nl, fr of en; leeg voor die van QGIS.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/site_record.py" line="62"/>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-bestanden (*.pdf)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/site_record.py" line="62"/>
        <source>OpenDocument spreadsheets (*.ods)</source>
        <translation>OpenDocument-rekenbladen (*.ods)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/site_record.py" line="62"/>
        <source>CSV files (*.csv)</source>
        <translation>CSV-bestanden (*.csv)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/site_record.py" line="67"/>
        <source>Record</source>
        <translation>Noteren</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/site_record.py" line="67"/>
        <source>A file that ends in .pdf, .ods or .csv.</source>
        <translation>Een bestand dat eindigt op .pdf, .ods of .csv.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/site_record.py" line="71"/>
        <source>Number of sites</source>
        <translation>Aantal locaties</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/site_record.py" line="72"/>
        <source>Number of log entries</source>
        <translation>Aantal logregels</translation>
    </message>
</context>
<context>
    <name>SiteSelection</name>
    <message>
        <location filename="../evplanner_plugin/gui/potential/site_selection.py" line="71"/>
        <source>Select sites</source>
        <translation>Locaties selecteren</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/site_selection.py" line="125"/>
        <source>Say in the options who you are before you propose sites.</source>
        <translation>Vul bij de opties in wie u bent voordat u locaties voorstelt.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/site_selection.py" line="129"/>
        <source>Options…</source>
        <translation>Opties…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/site_selection.py" line="116"/>
        <source>Propose sites</source>
        <translation>Locaties voorstellen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/site_selection.py" line="135"/>
        <source>The selected sites cannot be opened.</source>
        <translation>De geselecteerde locaties kunnen niet geopend worden.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/site_selection.py" line="137"/>
        <source>Selected sites</source>
        <translation>Geselecteerde locaties</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/site_selection.py" line="148"/>
        <source>{count} sites selected.</source>
        <translation>{count} locaties geselecteerd.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/site_selection.py" line="150"/>
        <source>“Propose These” writes them into the workspace.</source>
        <translation>“Deze voorstellen” schrijft ze in het werkbestand.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/site_selection.py" line="123"/>
        <source>Open a workspace first, in the panel Charging Layers.</source>
        <translation>Open eerst een werkbestand in het paneel Laadlagen.</translation>
    </message>
</context>
<context>
    <name>SiteTable</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/site_table.py" line="31"/>
        <source>Proposed sites</source>
        <translation>Voorgestelde locaties</translation>
    </message>
</context>
<context>
    <name>SitesModel</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/sites_model.py" line="99"/>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/sites_model.py" line="99"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/sites_model.py" line="99"/>
        <source>In favour, against, questions</source>
        <translation>Gunstig, ongunstig, vragen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/sites_model.py" line="99"/>
        <source>Number of comments</source>
        <translation>Aantal opmerkingen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/sites_model.py" line="146"/>
        <source>{up} in favour, {down} against, {question} with a question</source>
        <translation>{up} gunstig, {down} ongunstig, {question} met een vraag</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/sites_model.py" line="99"/>
        <source>What waits for you</source>
        <translation>Wat op jou wacht</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/sites_model.py" line="154"/>
        <source>{name} (not saved)</source>
        <translation>{name} (niet bewaard)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/sites_model.py" line="161"/>
        <source>{what}: 1 day late</source>
        <translation>{what}: 1 dag te laat</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/sites_model.py" line="163"/>
        <source>{what}: {days} days late</source>
        <translation>{what}: {days} dagen te laat</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/sites_model.py" line="165"/>
        <source>{what}: until {day}</source>
        <translation>{what}: tot {day}</translation>
    </message>
</context>
<context>
    <name>SitesPanel</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/sites_panel.py" line="344"/>
        <source>Propose a site with a click on the map; Esc ends drawing</source>
        <translation>Een locatie voorstellen met een klik op de kaart; Esc stopt het tekenen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/sites_panel.py" line="340"/>
        <source>Say who you are before you propose, mark or decide.</source>
        <translation>Vul in wie u bent voordat u voorstelt, beoordeelt of beslist.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/sites_panel.py" line="338"/>
        <source>Open a workspace first, in the panel Charging Layers.</source>
        <translation>Open eerst een werkbestand in het paneel Laadlagen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/sites_panel.py" line="342"/>
        <source>Your role may not propose sites.</source>
        <translation>Met uw rol mag u geen locaties voorstellen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/sites_panel.py" line="119"/>
        <source>Propose Site</source>
        <translation>Locatie voorstellen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/sites_panel.py" line="125"/>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/sites_panel.py" line="126"/>
        <source>Import, compare, export, offline package, process</source>
        <translation>Importeren, vergelijken, exporteren, offlinepakket, proces</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/sites_panel.py" line="138"/>
        <source>All Sites</source>
        <translation>Alle locaties</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/sites_panel.py" line="323"/>
        <source>Waits for Me</source>
        <translation>Wacht op mij</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/sites_panel.py" line="254"/>
        <source>1 entry was made. One Undo takes it back; Save keeps it.</source>
        <translation>1 item gemaakt. Eén keer Ongedaan maken neemt het terug; Opslaan bewaart het.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/sites_panel.py" line="256"/>
        <source>{count} entries were made. One Undo takes all of them back; Save keeps them.</source>
        <translation>{count} items gemaakt. Eén keer Ongedaan maken neemt ze allemaal terug; Opslaan bewaart ze.</translation>
    </message>
</context>
<context>
    <name>StabilityDialog</name>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_dialogs.py" line="70"/>
        <source>Stability of the Ranking</source>
        <translation>Stabiliteit van de rangorde</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_dialogs.py" line="70"/>
        <source>Draws many sets of weights around yours and counts which places stay among the best.</source>
        <translation>Trekt veel gewichten rond de uwe en telt welke plaatsen bij de beste blijven.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_dialogs.py" line="80"/>
        <source>Best places to follow</source>
        <translation>Beste plaatsen om te volgen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_dialogs.py" line="81"/>
        <source>How far weights move</source>
        <translation>Hoever gewichten schuiven</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_dialogs.py" line="81"/>
        <source>50 %: a weight goes up or down by about half of itself; 100 %: any weights at all</source>
        <translation>50 %: een gewicht gaat ongeveer de helft van zichzelf op of neer; 100 %: om het even welke gewichten</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_dialogs.py" line="85"/>
        <source>Number of draws</source>
        <translation>Aantal trekkingen</translation>
    </message>
</context>
<context>
    <name>StatusBadge</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/status_badge.py" line="40"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/step_bar.py" line="19"/>
        <source>Previous site in the list</source>
        <translation>Vorige locatie in de lijst</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/step_bar.py" line="22"/>
        <source>Next site in the list</source>
        <translation>Volgende locatie in de lijst</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/step_bar.py" line="30"/>
        <source>Let the map follow the selected site</source>
        <translation>De kaart de geselecteerde locatie laten volgen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/step_bar.py" line="35"/>
        <source>Zoom the map to the selected site</source>
        <translation>De kaart zoomen naar de geselecteerde locatie</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/step_bar.py" line="50"/>
        <source>– of {count}</source>
        <translation>– van {count}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/step_bar.py" line="52"/>
        <source>{number} of {count}</source>
        <translation>{number} van {count}</translation>
    </message>
</context>
<context>
    <name>StepCourseView</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/step_course.py" line="145"/>
        <source>No step has begun.</source>
        <translation>Er is nog geen stap gestart.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/step_course.py" line="146"/>
        <source>{done} of {count} steps done; none is under way.</source>
        <translation>{done} van {count} stappen klaar; er loopt er geen.</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/step_course.py" line="28"/>
        <source>Steps of the process</source>
        <translation>Stappen van het proces</translation>
    </message>
</context>
<context>
    <name>SyncIndicators</name>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/sync_indicators.py" line="89"/>
        <source>This layer has never been synced.</source>
        <translation>Deze laag is nog nooit gesynchroniseerd.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/sync_indicators.py" line="91"/>
        <source>1 conflict: click to resolve it.</source>
        <translation>1 conflict: klik om het op te lossen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/sync_indicators.py" line="93"/>
        <source>{count} conflicts: click to resolve them.</source>
        <translation>{count} conflicten: klik om ze op te lossen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/sync_indicators.py" line="95"/>
        <source>1 change is still to be sent.</source>
        <translation>Er is nog 1 wijziging te verzenden.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/sync_indicators.py" line="97"/>
        <source>{count} changes are still to be sent.</source>
        <translation>Er zijn nog {count} wijzigingen te verzenden.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/sync_indicators.py" line="99"/>
        <source>Everything is sent.</source>
        <translation>Alles is verzonden.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/sync_indicators.py" line="101"/>
        <source>Last sync: {time}</source>
        <translation>Laatste synchronisatie: {time}</translation>
    </message>
</context>
<context>
    <name>SyncReportView</name>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/sync_report_view.py" line="70"/>
        <source>Last Sync</source>
        <translation>Laatste synchronisatie</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/sync_report_view.py" line="80"/>
        <source>Undo My Change</source>
        <translation>Mijn wijziging ongedaan maken</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/sync_report_view.py" line="82"/>
        <source>Send Removals Too</source>
        <translation>Ook verwijderingen verzenden</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/sync_report_view.py" line="83"/>
        <source>Bring Them Back</source>
        <translation>Terughalen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/sync_report_view.py" line="86"/>
        <source>Make Photos Available Offline</source>
        <translation>Foto's offline beschikbaar maken</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/sync_report_view.py" line="90"/>
        <source>Open Folder</source>
        <translation>Map openen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/sync_report_view.py" line="118"/>
        <source>Nothing had changed on either side.</source>
        <translation>Aan geen van beide kanten was iets gewijzigd.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/sync_report_view.py" line="136"/>
        <source>This workspace has not been synced yet.</source>
        <translation>Dit werkbestand is nog niet gesynchroniseerd.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/sync_report_view.py" line="141"/>
        <source>Everything is sent.</source>
        <translation>Alles is verzonden.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/sync_report_view.py" line="143"/>
        <source>1 change is still to be sent.</source>
        <translation>Er is nog 1 wijziging te verzenden.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/sync_report_view.py" line="145"/>
        <source>{count} changes are still to be sent.</source>
        <translation>Er zijn nog {count} wijzigingen te verzenden.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/sync_report_view.py" line="147"/>
        <source>1 Conflict – &amp;Resolve…</source>
        <translation>1 conflict – &amp;Oplossen…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/sync_report_view.py" line="147"/>
        <source>{count} Conflicts – &amp;Resolve…</source>
        <translation>{count} conflicten – &amp;Oplossen…</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/sync_report_view.py" line="151"/>
        <source>{count} photos have their image on the server only</source>
        <translation>{count} foto's hebben hun afbeelding alleen op de server</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/sync_report_view.py" line="158"/>
        <source>Backup: {name}</source>
        <translation>Back-up: {name}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/sync_report_view.py" line="191"/>
        <source>What the last sync did</source>
        <translation>Wat de laatste synchronisatie deed</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/sync_report_view.py" line="198"/>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/sync_report_view.py" line="198"/>
        <source>Sent</source>
        <translation>Verzonden</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/sync_report_view.py" line="198"/>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/sync_report_view.py" line="199"/>
        <source>Layer</source>
        <translation>Laag</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/sync_report_view.py" line="215"/>
        <source>In all</source>
        <translation>Samen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/sync_report_view.py" line="239"/>
        <source>What the central database refused</source>
        <translation>Wat de centrale databank weigerde</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/sync_report_view.py" line="240"/>
        <source>Double-click to see the feature on the map</source>
        <translation>Dubbelklik om het object op de kaart te zien</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/sync_report_view.py" line="267"/>
        <source>Make the selected features again what the central database has; a backup is made first</source>
        <translation>De geselecteerde objecten weer maken zoals de centrale databank ze heeft; eerst wordt een back-up gemaakt</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/sync_report_view.py" line="267"/>
        <source>Select what was refused first.</source>
        <translation>Selecteer eerst wat geweigerd is.</translation>
    </message>
</context>
<context>
    <name>SyncState</name>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/sync_state.py" line="112"/>
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
    <name>TableFields</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/import_fields.py" line="35"/>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/import_fields.py" line="38"/>
        <source>Semicolon</source>
        <translation>Puntkomma</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/import_fields.py" line="38"/>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/import_fields.py" line="38"/>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/import_fields.py" line="38"/>
        <source>Bar</source>
        <translation>Verticale streep</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/import_fields.py" line="43"/>
        <source>Point (4.5)</source>
        <translation>Punt (4.5)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/import_fields.py" line="44"/>
        <source>Comma (4,5)</source>
        <translation>Komma (4,5)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/import_fields.py" line="51"/>
        <source>&amp;Delimiter</source>
        <translation>&amp;Scheidingsteken</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/import_fields.py" line="52"/>
        <source>D&amp;ecimal sign</source>
        <translation>D&amp;ecimaalteken</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/import_fields.py" line="53"/>
        <source>&amp;X or longitude</source>
        <translation>&amp;X of lengtegraad</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/import_fields.py" line="54"/>
        <source>&amp;Y or latitude</source>
        <translation>&amp;Y of breedtegraad</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/import_fields.py" line="56"/>
        <source>&amp;Coordinate system</source>
        <translation>&amp;Coördinatenstelsel</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/import_fields.py" line="84"/>
        <source>choose a column</source>
        <translation>kies een kolom</translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/take_back.py" line="24"/>
        <source>Undo unsent changes</source>
        <translation>Niet-verzonden wijzigingen ongedaan maken</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/take_back.py" line="28"/>
        <source>Gives up changes of the workspace that the central API refused</source>
        <translation>Geeft wijzigingen van het werkbestand op die de centrale API weigerde</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/take_back.py" line="32"/>
        <source>Makes features again what this workspace and the central API last agreed on: edits are undone, removed features come back, features that the central API never had go. A backup of the workspace is made beside it first.</source>
        <translation>Maakt objecten weer zoals dit werkbestand en de centrale API ze het laatst deelden: wijzigingen worden ongedaan gemaakt, verwijderde objecten komen terug, objecten die de centrale API nooit had verdwijnen. Eerst wordt naast het werkbestand een back-up gemaakt.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/take_back.py" line="40"/>
        <source>undo,revert,refused,sync,central</source>
        <translation>ongedaan maken,terugdraaien,geweigerd,synchroniseren,centraal</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/take_back.py" line="45"/>
        <source>Layer</source>
        <translation>Laag</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/take_back.py" line="45"/>
        <source>The name of the table, e.g. proposed_site; all tables for nothing.</source>
        <translation>De naam van de tabel, bv. proposed_site; zonder naam alle tabellen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/take_back.py" line="49"/>
        <source>Features</source>
        <translation>Objecten</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/take_back.py" line="49"/>
        <source>The ids of the features, separated by commas.</source>
        <translation>De id's van de objecten, gescheiden door komma's.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/take_back.py" line="53"/>
        <source>Bring removed features back</source>
        <translation>Verwijderde objecten terughalen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/take_back.py" line="53"/>
        <source>Everything that was removed here and not yet in the central database comes back.</source>
        <translation>Alles wat hier verwijderd is en nog niet in de centrale databank, komt terug.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/take_back.py" line="57"/>
        <source>Undone</source>
        <translation>Ongedaan gemaakt</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/take_back.py" line="58"/>
        <source>Backup</source>
        <translation>Back-up</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/take_back.py" line="73"/>
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
    <name>ThreadView</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/thread_view.py" line="47"/>
        <source>Comments on the site</source>
        <translation>Opmerkingen over de locatie</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/thread_view.py" line="99"/>
        <source>Show earlier ({count})</source>
        <translation>Eerdere tonen ({count})</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/thread_view.py" line="102"/>
        <source>Nobody has said anything yet.</source>
        <translation>Nog niemand heeft iets gezegd.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/thread_view.py" line="125"/>
        <source>Reply</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/thread_view.py" line="127"/>
        <source>1 more reply</source>
        <translation>nog 1 antwoord</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/thread_view.py" line="127"/>
        <source>{count} more replies</source>
        <translation>nog {count} antwoorden</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/timeline.py" line="31"/>
        <source>Log of the site</source>
        <translation>Logboek van de locatie</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/timeline.py" line="62"/>
        <source>Show earlier ({count})</source>
        <translation>Eerdere tonen ({count})</translation>
    </message>
</context>
<context>
    <name>ValueCurve</name>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/value_curve.py" line="33"/>
        <source>How raw values become values from 0 to 1</source>
        <translation>Hoe gemeten waarden tot waarden van 0 tot 1 worden</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/value_curve.py" line="262"/>
        <source>The curve appears when the settings are complete.</source>
        <translation>De curve verschijnt zodra de instellingen volledig zijn.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/value_curve.py" line="207"/>
        <source>lowest</source>
        <translation>laagste</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/value_curve.py" line="207"/>
        <source>highest</source>
        <translation>hoogste</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/value_curve.py" line="268"/>
        <source>{share} % of the way from the lowest to the highest</source>
        <translation>{share} % van de weg van de laagste naar de hoogste</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/value_curve.py" line="271"/>
        <source>{raw} gives {value}</source>
        <translation>{raw} geeft {value}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/value_curve.py" line="273"/>
        <source>The points are in the table below the curve.</source>
        <translation>De punten staan in de tabel onder de curve.</translation>
    </message>
</context>
<context>
    <name>VerdictView</name>
    <message>
        <location filename="../evplanner_plugin/gui/potential/verdict_view.py" line="37"/>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/verdict_view.py" line="37"/>
        <source>Copy the sentence and the table</source>
        <translation>De zin en de tabel kopiëren</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/verdict_view.py" line="99"/>
        <source>The weights have moved since; run it again.</source>
        <translation>De gewichten zijn intussen verschoven; doe het opnieuw.</translation>
    </message>
</context>
<context>
    <name>WaitsForMe</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/waits_for_me.py" line="27"/>
        <source>What waits for you here</source>
        <translation>Wat hier op u wacht</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/waits_for_me.py" line="66"/>
        <source>{department} has not marked this yet</source>
        <translation>{department} heeft nog niet beoordeeld</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/waits_for_me.py" line="67"/>
        <source>Everyone has marked: decide</source>
        <translation>Iedereen heeft beoordeeld: beslis</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/waits_for_me.py" line="68"/>
        <source>Settle the contradiction</source>
        <translation>Beslis over de tegenspraak</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/waits_for_me.py" line="69"/>
        <source>You were called in a comment</source>
        <translation>U bent aangesproken in een opmerking</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/waits_for_me.py" line="70"/>
        <source>Assigned to you</source>
        <translation>Aan u toegewezen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/waits_for_me.py" line="71"/>
        <source>Yours to finish: {step}</source>
        <translation>Af te werken: {step}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/waits_for_me.py" line="79"/>
        <source>by {date}</source>
        <translation>tegen {date}</translation>
    </message>
</context>
<context>
    <name>WhyNotHere</name>
    <message>
        <location filename="../evplanner_plugin/gui/potential/why_not_here.py" line="73"/>
        <source>There is no candidate anywhere near here.</source>
        <translation>Hier is nergens een kandidaat in de buurt.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/why_not_here.py" line="76"/>
        <source>There is no candidate here: this place has no score. The nearest is {metres} m away.</source>
        <translation>Hier is geen kandidaat: deze plaats heeft geen score. De dichtstbijzijnde ligt op {metres} m.</translation>
    </message>
</context>
<context>
    <name>WhyView</name>
    <message>
        <location filename="../evplanner_plugin/gui/potential/why_view.py" line="75"/>
        <source>Why This One</source>
        <translation>Waarom deze plaats</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/why_view.py" line="45"/>
        <source>Select a row in the list, or a cell on the map.</source>
        <translation>Selecteer een rij in de lijst, of een cel op de kaart.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/why_view.py" line="77"/>
        <source>Cell {cell} scores {score} out of 10.</source>
        <translation>Cel {cell} scoort {score} op 10.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/why_view.py" line="100"/>
        <source>Cell {cell} does not qualify. {sentence}</source>
        <translation>Cel {cell} komt niet in aanmerking. {sentence}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/why_view.py" line="32"/>
        <source>Why Not Here?</source>
        <translation>Waarom niet hier?</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/why_view.py" line="32"/>
        <source>Click anywhere on the map to hear what keeps a charging point from there; Esc leaves</source>
        <translation>Klik ergens op de kaart om te horen wat daar een laadpunt in de weg staat; Esc stopt</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/why_view.py" line="70"/>
        <source>Why Not Here</source>
        <translation>Waarom niet hier</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/why_view.py" line="72"/>
        <source>Nor does it meet</source>
        <translation>Ook hieraan voldoet ze niet</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/why_view.py" line="83"/>
        <source>Look at this before you choose it</source>
        <translation>Bekijk dit voor u deze plaats kiest</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/why_view.py" line="111"/>
        <source>Not checked, for want of a layer: {layers}.</source>
        <translation>Niet nagegaan, want zonder laag: {layers}.</translation>
    </message>
</context>
<context>
    <name>WorkBadge</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/badge.py" line="50"/>
        <source>{panel}: 1 thing waits for you</source>
        <translation>{panel}: 1 taak wacht op jou</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/badge.py" line="52"/>
        <source>{panel}: {count} things wait for you</source>
        <translation>{panel}: {count} taken wachten op jou</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/badge.py" line="54"/>
        <source>Show or hide the panel {panel}</source>
        <translation>Het paneel {panel} tonen of verbergen</translation>
    </message>
</context>
<context>
    <name>WorkModel</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/work_view.py" line="88"/>
        <source>Late</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/work_view.py" line="99"/>
        <source>1 day late</source>
        <translation>1 dag te laat</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/work_view.py" line="101"/>
        <source>{days} days late</source>
        <translation>{days} dagen te laat</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/work_view.py" line="103"/>
        <source>until {day}</source>
        <translation>tot {day}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/work_view.py" line="104"/>
        <source>since {day}</source>
        <translation>sinds {day}</translation>
    </message>
</context>
<context>
    <name>WorkView</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/work_view.py" line="121"/>
        <source>What waits for you</source>
        <translation>Wat op jou wacht</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/work_view.py" line="159"/>
        <source>Say in the options who you are, and you see here what waits for you.</source>
        <translation>Zeg in de opties wie je bent; dan zie je hier wat op jou wacht.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/work_view.py" line="161"/>
        <source>Nothing waits for you.</source>
        <translation>Er wacht niets op jou.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/work_view.py" line="131"/>
        <source>{days} days late</source>
        <translation>{days} dagen te laat</translation>
    </message>
</context>
<context>
    <name>author</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/author.py" line="19"/>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/author.py" line="19"/>
        <source>Your name, as the log will show it.</source>
        <translation>Uw naam, zoals het logboek die toont.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/author.py" line="23"/>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/author.py" line="23"/>
        <source>Code of your role in the process, e.g. adviser, planner or decision_maker.</source>
        <translation>Code van uw rol in het proces, bv. adviser, planner of decision_maker.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/author.py" line="27"/>
        <source>Department</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/author.py" line="27"/>
        <source>Code or name of your department, e.g. mobility.</source>
        <translation>Code of naam van uw dienst, bv. mobility.</translation>
    </message>
</context>
<context>
    <name>backtest_style</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/styles/backtest_style.py" line="12"/>
        <source>In the best fifth of the map</source>
        <translation>In het beste vijfde van de kaart</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/styles/backtest_style.py" line="12"/>
        <source>In the better half</source>
        <translation>In de betere helft</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/styles/backtest_style.py" line="12"/>
        <source>In the lower half</source>
        <translation>In de lagere helft</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/styles/backtest_style.py" line="12"/>
        <source>Outside the map, or struck by a rule</source>
        <translation>Buiten de kaart, of geschrapt door een regel</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/styles/backtest_style.py" line="30"/>
        <source>Cell</source>
        <translation>Cel</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/styles/backtest_style.py" line="31"/>
        <source>Score under test (0–1)</source>
        <translation>Getoetste score (0–1)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/styles/backtest_style.py" line="32"/>
        <source>Share of places that score less</source>
        <translation>Aandeel plaatsen dat lager scoort</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/styles/backtest_style.py" line="33"/>
        <source>Block of the map</source>
        <translation>Blok van de kaart</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/styles/backtest_style.py" line="34"/>
        <source>On the map</source>
        <translation>Op de kaart</translation>
    </message>
</context>
<context>
    <name>bulk</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/bulk_dialog.py" line="53"/>
        <source>For</source>
        <translation>Voor</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/bulk_dialog.py" line="54"/>
        <source>Against</source>
        <translation>Tegen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/bulk_dialog.py" line="55"/>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/bulk_dialog.py" line="56"/>
        <source>Comment</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/bulk_dialog.py" line="57"/>
        <source>Assign</source>
        <translation>Toewijzen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/bulk_dialog.py" line="58"/>
        <source>Approve</source>
        <translation>Goedkeuren</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/bulk_dialog.py" line="59"/>
        <source>Reject</source>
        <translation>Afkeuren</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/bulk_dialog.py" line="189"/>
        <source>{count} sites get your department's mark “{mark}”.</source>
        <translation>{count} locaties krijgen van je dienst de beoordeling “{mark}”.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/bulk_dialog.py" line="193"/>
        <source>The same comment is added to {count} sites.</source>
        <translation>Dezelfde opmerking komt bij {count} locaties.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/bulk_dialog.py" line="194"/>
        <source>{count} sites are assigned.</source>
        <translation>{count} locaties worden toegewezen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/bulk_dialog.py" line="195"/>
        <source>{count} sites are approved.</source>
        <translation>{count} locaties worden goedgekeurd.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/bulk_dialog.py" line="196"/>
        <source>{count} sites are rejected.</source>
        <translation>{count} locaties worden afgekeurd.</translation>
    </message>
</context>
<context>
    <name>check_tables</name>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_tables.py" line="14"/>
        <source>Dwellings</source>
        <translation>Woningen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_tables.py" line="15"/>
        <source>Nearness</source>
        <translation>Nabijheid</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_tables.py" line="16"/>
        <source>Chance</source>
        <translation>Toeval</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_tables.py" line="26"/>
        <source>Predicted by</source>
        <translation>Voorspeld door</translation>
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
        <translation>Med.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_tables.py" line="26"/>
        <source>Better?</source>
        <translation>Beter?</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_tables.py" line="33"/>
        <source>How often an observed place scores higher than another place: 0.5 is chance, 1 is always</source>
        <translation>Hoe vaak een waargenomen plaats hoger scoort dan een andere: 0,5 is toeval, 1 is altijd</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_tables.py" line="33"/>
        <source>Share of the observed places among the best fifth of all places</source>
        <translation>Deel van de waargenomen plaatsen in het beste vijfde van alle plaatsen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_tables.py" line="33"/>
        <source>Half of the observed places score higher than this share of all</source>
        <translation>De helft van de waargenomen plaatsen scoort hoger dan dit deel van alle plaatsen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_tables.py" line="33"/>
        <source>Whether the map predicts better than this, beyond doubt</source>
        <translation>Of de kaart zonder twijfel beter voorspelt dan dit</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_tables.py" line="45"/>
        <source>This map</source>
        <translation>Deze kaart</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_tables.py" line="48"/>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_tables.py" line="48"/>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_tables.py" line="55"/>
        <source>Criterion</source>
        <translation>Criterium</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_tables.py" line="55"/>
        <source>Yours</source>
        <translation>Uw</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_tables.py" line="55"/>
        <source>Learned</source>
        <translation>Geleerd</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_tables.py" line="55"/>
        <source>Between</source>
        <translation>Tussen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_tables.py" line="61"/>
        <source>Your weight, in per cent of all</source>
        <translation>Uw gewicht, in procent van alle</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_tables.py" line="61"/>
        <source>The weight that explains the measured use best</source>
        <translation>Het gewicht dat het gemeten gebruik het best verklaart</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/check_tables.py" line="61"/>
        <source>Interval in which the learned weight lies with 90 % certainty</source>
        <translation>Interval waarin het geleerde gewicht met 90 % zekerheid ligt</translation>
    </message>
</context>
<context>
    <name>conflict</name>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_model.py" line="237"/>
        <source>Mine</source>
        <translation>Van mij</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_model.py" line="238"/>
        <source>Theirs</source>
        <translation>Van hen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_model.py" line="239"/>
        <source>Own place</source>
        <translation>Eigen plaats</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_model.py" line="239"/>
        <source>Own value</source>
        <translation>Eigen waarde</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_model.py" line="240"/>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="120"/>
        <source>Changed on both sides</source>
        <translation>Aan beide kanten gewijzigd</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="121"/>
        <source>Removed here, changed there</source>
        <translation>Hier verwijderd, daar gewijzigd</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="122"/>
        <source>Changed here, removed there</source>
        <translation>Hier gewijzigd, daar verwijderd</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="123"/>
        <source>Central database was put back</source>
        <translation>Centrale databank werd teruggezet</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="132"/>
        <source>Both sides have become the same meanwhile: there is nothing left to choose.</source>
        <translation>Beide kanten zijn intussen gelijk: er valt niets meer te kiezen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="134"/>
        <source>You and somebody else changed the same fields. Choose for each of them.</source>
        <translation>U en iemand anders wijzigden dezelfde velden. Kies voor elk veld.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="199"/>
        <source>less than 10 cm</source>
        <translation>minder dan 10 cm</translation>
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
        <translation>“{text}” is geen geheel getal.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_values.py" line="91"/>
        <source>“{text}” is no number.</source>
        <translation>“{text}” is geen getal.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_values.py" line="92"/>
        <source>“{text}” is no date; write it as 2026-03-31.</source>
        <translation>“{text}” is geen datum; schrijf ze als 2026-03-31.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_values.py" line="93"/>
        <source>“{text}” is no JSON.</source>
        <translation>“{text}” is geen JSON.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers/refused_features.py" line="43"/>
        <source>The feature is not in the workspace any more.</source>
        <translation>Het object staat niet meer in het werkbestand.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="135"/>
        <source>You removed this feature; somebody else changed it meanwhile. Remove it for everybody, or take it back as they have it?</source>
        <translation>U verwijderde dit object; iemand anders wijzigde het intussen. Voor iedereen verwijderen, of terugnemen zoals zij het hebben?</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="140"/>
        <source>You changed this feature; somebody else removed it meanwhile. Bring it back for everybody as you have it, or remove it here as well?</source>
        <translation>U wijzigde dit object; iemand anders verwijderde het intussen. Voor iedereen terugzetten zoals u het hebt, of ook hier verwijderen?</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="145"/>
        <source>The central database was put back to an earlier state, so it no longer has what both sides had agreed on. Mine is what stands in your workspace, theirs is what the central database has now.</source>
        <translation>De centrale databank werd naar een vroegere toestand teruggezet en heeft dus niet meer wat beide kanten deelden. ‘Van mij’ is wat in uw werkbestand staat, ‘van hen’ wat de centrale databank nu heeft.</translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <location filename="../evplanner_plugin/documents/run_report.py" line="230"/>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/run_report.py" line="81"/>
        <source>EV Planner – potential map report</source>
        <translation>EV Planner – verslag potentieelkaart</translation>
    </message>
</context>
<context>
    <name>entry_words</name>
    <message>
        <location filename="../evplanner_plugin/documents/entry_words.py" line="46"/>
        <source>As a counter-proposal to another site</source>
        <translation>Als tegenvoorstel voor een andere locatie</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/entry_words.py" line="58"/>
        <source>By {metres} m</source>
        <translation>Over {metres} m</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/entry_words.py" line="68"/>
        <source>Due {date}</source>
        <translation>Tegen {date}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/entry_words.py" line="79"/>
        <source>To {who}</source>
        <translation>Aan {who}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/entry_words.py" line="96"/>
        <source>{yes} in order, {no} not in order, {unknown} unknown</source>
        <translation>{yes} in orde, {no} niet in orde, {unknown} onbekend</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/entry_words.py" line="99"/>
        <source>From the data</source>
        <translation>Uit de data</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/author.py" line="52"/>
        <source>The role “{role}” may not record “{kind}”.</source>
        <translation>De rol “{role}” mag “{kind}” niet noteren.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/author.py" line="52"/>
        <source>These roles may: {roles}.</source>
        <translation>Deze rollen mogen dat: {roles}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="119"/>
        <source>Points along streets need a layer of streets.</source>
        <translation>Voor punten langs straten is een laag met straten nodig.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="119"/>
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
        <location filename="../evplanner_plugin/algorithms/layers/input_layers.py" line="132"/>
        <source>There is no vector layer “{layer}”.</source>
        <translation>Er is geen vectorlaag “{layer}”.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/layers/input_layers.py" line="132"/>
        <source>Give the name of a layer in the project, or the path of a file.</source>
        <translation>Geef de naam van een laag in het project op, of het pad van een bestand.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/proposing/given_sites.py" line="156"/>
        <source>The layer “{layer}” does not say in which coordinate system it is.</source>
        <translation>De laag “{layer}” zegt niet in welk coördinatensysteem ze staat.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/proposing/given_sites.py" line="156"/>
        <source>Set the layer&apos;s CRS in its properties, then try again.</source>
        <translation>Stel het CRS van de laag in bij de eigenschappen ervan en probeer opnieuw.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/layers/row_conditions.py" line="17"/>
        <source>The recipe filters the layer “{layer}” by the unknown field “{field}”.</source>
        <translation>Het recept filtert de laag “{layer}” op het onbekende veld “{field}”.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/layers/row_conditions.py" line="17"/>
        <source>Its fields are {fields}.</source>
        <translation>De velden zijn {fields}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/import_preview.py" line="149"/>
        <source>The layer “{layer}” holds no features.</source>
        <translation>De laag “{layer}” bevat geen objecten.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/import_preview.py" line="149"/>
        <source>Choose a layer with features, or remove its filter.</source>
        <translation>Kies een laag met objecten, of verwijder het filter ervan.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/proposing/given_sites.py" line="197"/>
        <source>Set the layer&apos;s right CRS in its properties, then try again.</source>
        <translation>Stel het juiste CRS van de laag in bij de eigenschappen ervan en probeer opnieuw.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/layers/geopackage_writing.py" line="59"/>
        <source>The result cannot be written to {path}.</source>
        <translation>Het resultaat kan niet naar {path} geschreven worden.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/layers/geopackage_writing.py" line="59"/>
        <source>Check that the folder is there, that you may write to it and that the disk is not full.</source>
        <translation>Controleer of de map bestaat, of u erin mag schrijven en of de schijf niet vol is.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/layers/output_layers.py" line="163"/>
        <source>The candidates mix points, lines and polygons.</source>
        <translation>De kandidaten zijn een mengeling van punten, lijnen en polygonen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/layers/output_layers.py" line="163"/>
        <source>Choose a layer with one kind of geometry.</source>
        <translation>Kies een laag met één soort geometrie.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_candidates.py" line="130"/>
        <source>There is nothing to score: neither a workspace nor candidates are given.</source>
        <translation>Er is niets om een score te geven: er is geen werkbestand en er zijn geen kandidaten opgegeven.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_candidates.py" line="130"/>
        <source>Choose a workspace, or a layer of candidates.</source>
        <translation>Kies een werkbestand, of een laag met kandidaten.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_candidates.py" line="136"/>
        <source>The workspace holds no area of its municipality.</source>
        <translation>Het werkbestand bevat geen gebied van de gemeente.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_candidates.py" line="136"/>
        <source>Restore the layer of areas from a backup, or choose candidates.</source>
        <translation>Zet de laag met gebieden terug uit een reservekopie, of kies kandidaten.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/styles/potential_style.py" line="89"/>
        <source>The layer “{layer}” does not say by which recipe it was made.</source>
        <translation>De laag “{layer}” zegt niet met welk recept ze gemaakt is.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/styles/potential_style.py" line="89"/>
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
        <location filename="../evplanner_plugin/algorithms/record_entry.py" line="82"/>
        <source>There are no log entries of the kind “{kind}”.</source>
        <translation>Er zijn geen logboekregels van de soort “{kind}”.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/log.py" line="129"/>
        <source>Choose one of these: {kinds}.</source>
        <translation>Kies een van deze: {kinds}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/offline_package/covered_areas.py" line="64"/>
        <source>The workspace has no proposed site {site}.</source>
        <translation>Het werkbestand heeft geen voorgestelde locatie {site}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/offline_package/covered_areas.py" line="64"/>
        <source>Give the id of a site as the layer of proposed sites shows it.</source>
        <translation>Geef de id van een locatie op zoals de laag met voorgestelde locaties die toont.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/layers/roles.py" line="48"/>
        <source>The recipe has no layer called “{role}”.</source>
        <translation>Het recept heeft geen laag met de naam “{role}”.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/layers/roles.py" line="48"/>
        <source>Its layers are {roles}.</source>
        <translation>De lagen zijn {roles}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/layers/roles.py" line="184"/>
        <source>The recipe takes “{role}” from the workspace, and none is given.</source>
        <translation>Het recept haalt “{role}” uit het werkbestand, en er is geen werkbestand opgegeven.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/layers/roles.py" line="184"/>
        <source>Choose a workspace, or name a layer for “{role}”.</source>
        <translation>Kies een werkbestand, of noem een laag voor “{role}”.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_layer.py" line="144"/>
        <source>The layer “{layer}” is no potential map: it has no score with criteria.</source>
        <translation>De laag “{layer}” is geen potentieelkaart: ze heeft geen score met criteria.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_report.py" line="106"/>
        <source>Choose a layer that the algorithm “Potential map” has made.</source>
        <translation>Kies een laag die het algoritme “Potentieelkaart” gemaakt heeft.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_layer.py" line="128"/>
        <source>The weights do not fit the potential map: {weights}.</source>
        <translation>De gewichten passen niet bij de potentieelkaart: {weights}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_layer.py" line="128"/>
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
        <location filename="../evplanner_plugin/domain/log.py" line="119"/>
        <source>The entry does not say which site it is about.</source>
        <translation>In de logboekregel staat niet over welke locatie het gaat.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/log.py" line="119"/>
        <source>Choose a site first.</source>
        <translation>Kies eerst een locatie.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/log.py" line="124"/>
        <source>The entry does not say who makes it.</source>
        <translation>In de logboekregel staat niet wie hem toevoegt.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/log.py" line="124"/>
        <source>Enter your name and department first.</source>
        <translation>Vul eerst uw naam en dienst in.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/log.py" line="129"/>
        <source>The entry does not say what happened.</source>
        <translation>In de logboekregel staat niet wat er gebeurde.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/log.py" line="243"/>
        <source>A site cannot be marked “{mark}”.</source>
        <translation>Een locatie kan niet als “{mark}” beoordeeld worden.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/log.py" line="243"/>
        <source>Use one of these marks: {marks}.</source>
        <translation>Gebruik een van deze beoordelingen: {marks}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/log.py" line="254"/>
        <source>The comment is empty.</source>
        <translation>De opmerking is leeg.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/log.py" line="254"/>
        <source>Write what you want to say about the site.</source>
        <translation>Schrijf wat u over de locatie wilt zeggen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/log.py" line="265"/>
        <source>A decision must list the decisions it replaces.</source>
        <translation>Een beslissing moet de beslissingen opsommen die ze vervangt.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/log.py" line="265"/>
        <source>Give the list “supersedes”; it may be empty.</source>
        <translation>Geef de lijst “supersedes” op; ze mag leeg zijn.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/processes.py" line="141"/>
        <source>The process in {path} cannot be used: {reason}.</source>
        <translation>Het proces in {path} kan niet gebruikt worden: {reason}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/processes.py" line="141"/>
        <source>Correct the file, or choose the one that comes with the plugin.</source>
        <translation>Verbeter het bestand, of kies het bestand dat bij de plug-in hoort.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/errors.py" line="69"/>
        <source>Cancelled; nothing was changed.</source>
        <translation>Geannuleerd; er is niets gewijzigd.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/site_edits.py" line="273"/>
        <source>{layer} could not be saved; your changes are kept in QGIS.</source>
        <translation>{layer} kon niet opgeslagen worden; uw wijzigingen blijven in QGIS bewaard.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/site_edits.py" line="273"/>
        <source>Check that the file can be written to and no other program uses it, then save again.</source>
        <translation>Controleer of u naar het bestand mag schrijven en of geen ander programma het gebruikt, en sla dan opnieuw op.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/site_edits.py" line="327"/>
        <source>The project has no layers of a workspace.</source>
        <translation>Het project bevat geen lagen van een werkbestand.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/site_edits.py" line="327"/>
        <source>Open a workspace first.</source>
        <translation>Open eerst een werkbestand.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/site_edits.py" line="338"/>
        <source>{layer} cannot be edited.</source>
        <translation>{layer} kan niet bewerkt worden.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/site_edits.py" line="338"/>
        <source>Check that you may write to the workspace&apos;s file.</source>
        <translation>Controleer of u naar het bestand van het werkbestand mag schrijven.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/site_acts.py" line="63"/>
        <source>{layer} did not take the change.</source>
        <translation>{layer} nam de wijziging niet aan.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/site_acts.py" line="63"/>
        <source>Save or undo the other changes in this layer, then try again.</source>
        <translation>Sla de andere wijzigingen in deze laag op of maak ze ongedaan, en probeer opnieuw.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/workspace_project.py" line="197"/>
        <source>{path} cannot be opened.</source>
        <translation>{path} kan niet geopend worden.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/workspace_project.py" line="197"/>
        <source>Check that the file is there and that you may read it.</source>
        <translation>Controleer of het bestand bestaat en of u het mag lezen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/workspace_project.py" line="236"/>
        <source>The layer {table} of {path} cannot be opened.</source>
        <translation>De laag {table} van {path} kan niet geopend worden.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/workspace_project.py" line="236"/>
        <source>Restore the file from its backup.</source>
        <translation>Zet het bestand terug uit de reservekopie.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/plugin.py" line="156"/>
        <source>EV Planner could not start: {reason}.</source>
        <translation>EV Planner kon niet starten: {reason}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/plugin.py" line="156"/>
        <source>Install what is missing for QGIS&apos;s own Python, then restart QGIS.</source>
        <translation>Installeer wat ontbreekt in de eigen Python van QGIS en herstart QGIS.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/places/candidates.py" line="71"/>
        <source>{count} of the candidates have no geometry.</source>
        <translation>{count} van de kandidaten hebben geen geometrie.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/places/candidates.py" line="71"/>
        <source>Remove them, or repair their geometry.</source>
        <translation>Verwijder ze, of herstel hun geometrie.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/places/candidates.py" line="89"/>
        <source>There are no cells of the shape {shape}.</source>
        <translation>Er zijn geen cellen van de vorm {shape}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipes/recipe_reading.py" line="23"/>
        <source>Choose one of {allowed}.</source>
        <translation>Kies een van deze: {allowed}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/places/candidates.py" line="97"/>
        <source>Choose an area made of polygons.</source>
        <translation>Kies een gebied dat uit polygonen bestaat.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/places/candidates.py" line="104"/>
        <source>The area is too small for candidates {spacing} m apart.</source>
        <translation>Het gebied is te klein voor kandidaten op {spacing} m van elkaar.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/places/candidates.py" line="104"/>
        <source>Choose a smaller spacing or a larger area.</source>
        <translation>Kies een kleinere tussenafstand of een groter gebied.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/places/candidates.py" line="123"/>
        <source>There are no lines to put candidates along.</source>
        <translation>Er zijn geen lijnen om kandidaten langs te zetten.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/places/candidates.py" line="123"/>
        <source>Choose a layer of lines that is not empty.</source>
        <translation>Kies een lijnenlaag die niet leeg is.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/places/candidates.py" line="168"/>
        <source>The spacing of the candidates is {spacing}.</source>
        <translation>De tussenafstand van de kandidaten is {spacing}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/places/candidates.py" line="168"/>
        <source>Give a spacing of more than 0 metres.</source>
        <translation>Geef een tussenafstand van meer dan 0 meter op.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/places/candidates.py" line="177"/>
        <source>A spacing of {spacing} m would make {count} candidates; {most} are possible.</source>
        <translation>Een tussenafstand van {spacing} m geeft {count} kandidaten; {most} is het maximum.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/places/candidates.py" line="177"/>
        <source>Choose a larger spacing or a smaller area.</source>
        <translation>Kies een grotere tussenafstand of een kleiner gebied.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/weight_draws.py" line="34"/>
        <source>All weights are 0, so nothing can be scored.</source>
        <translation>Alle gewichten zijn 0, dus kan er geen score berekend worden.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/weight_draws.py" line="34"/>
        <source>Give at least one criterion a weight above 0.</source>
        <translation>Geef minstens één criterium een gewicht groter dan 0.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/places/layers.py" line="88"/>
        <source>The layer {layer} has no field {field}.</source>
        <translation>De laag {layer} heeft geen veld {field}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/places/layers.py" line="88"/>
        <source>Name another field in the recipe; the layer has {fields}.</source>
        <translation>Noem een ander veld in het recept; de laag heeft {fields}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/places/layers.py" line="110"/>
        <source>The field {field} of the layer {layer} holds {value}, which is no number.</source>
        <translation>Het veld {field} van de laag {layer} bevat {value}, en dat is geen getal.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/places/layers.py" line="110"/>
        <source>Name a numeric field, or convert this one to numbers first.</source>
        <translation>Noem een numeriek veld, of zet dit veld eerst om naar getallen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/places/place.py" line="97"/>
        <source>Check the layer, or raise snap_distance in the recipe.</source>
        <translation>Controleer de laag, of verhoog snap_distance in het recept.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/places/place.py" line="151"/>
        <source>The field {field} of the layer {layer} holds negative numbers.</source>
        <translation>Het veld {field} van de laag {layer} bevat negatieve getallen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/places/place.py" line="151"/>
        <source>Correct them, or name another field in the recipe.</source>
        <translation>Verbeter ze, of noem een ander veld in het recept.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/places/place.py" line="126"/>
        <source>Fill the field where a number is known.</source>
        <translation>Vul het veld in waar het getal bekend is.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/places/place.py" line="138"/>
        <source>The field {field} of the layer {layer} is 0 everywhere.</source>
        <translation>Het veld {field} van de laag {layer} is overal 0.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/places/place.py" line="138"/>
        <source>Name another field in the recipe, or fill this one.</source>
        <translation>Noem een ander veld in het recept, of vul dit veld in.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/places/place.py" line="161"/>
        <source>The layer {layer} is empty.</source>
        <translation>De laag {layer} is leeg.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/places/place.py" line="161"/>
        <source>Fill it if there should be features in it.</source>
        <translation>Vul ze aan als er objecten in horen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/criteria/rules.py" line="140"/>
        <source>The layer {layer} holds no polygons.</source>
        <translation>De laag {layer} bevat geen polygonen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/criteria/measures.py" line="226"/>
        <source>Name a layer of polygons in the recipe for the measure value_at.</source>
        <translation>Noem in het recept een polygonenlaag voor de meting value_at.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/distances/streets.py" line="45"/>
        <source>The layer with the streets is empty.</source>
        <translation>De laag met de straten is leeg.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/distances/streets.py" line="45"/>
        <source>Choose a layer of lines with at least one street.</source>
        <translation>Kies een lijnenlaag met minstens één straat.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/distances/streets.py" line="55"/>
        <source>The layer with the streets holds no line that can be walked.</source>
        <translation>De laag met de straten bevat geen lijn waarlangs men kan wandelen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/distances/streets.py" line="55"/>
        <source>Check that it is a layer of lines and that its walkable field is right.</source>
        <translation>Controleer of het een lijnenlaag is en of het veld walkable klopt.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/criteria/failed_rules.py" line="83"/>
        <source>All {count} candidates are struck by rules ({codes}).</source>
        <translation>Alle {count} kandidaten zijn geschrapt door regels ({codes}).</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/criteria/failed_rules.py" line="83"/>
        <source>Relax a rule of the recipe, or check the layers that the rules use.</source>
        <translation>Versoepel een regel van het recept, of controleer de lagen die de regels gebruiken.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="113"/>
        <source>There are no candidates to score.</source>
        <translation>Er zijn geen kandidaten om een score te geven.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="113"/>
        <source>Choose a larger area, a smaller spacing, or a layer that is not empty.</source>
        <translation>Kies een groter gebied, een kleinere tussenafstand, of een laag die niet leeg is.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="127"/>
        <source>The recipe {recipe} needs layers for these roles: {roles}.</source>
        <translation>Het recept {recipe} heeft lagen nodig voor deze rollen: {roles}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="127"/>
        <source>Say which layer to use for each.</source>
        <translation>Zeg voor elke rol welke laag gebruikt wordt.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="174"/>
        <source>All distances are straight ones: the recipe names no network to walk on.</source>
        <translation>Alle afstanden zijn in rechte lijn: het recept noemt geen wandelnetwerk.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="174"/>
        <source>Add a network to the recipe to get walking distances.</source>
        <translation>Voeg een netwerk aan het recept toe om wandelafstanden te krijgen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="181"/>
        <source>{count} features of the layer {layer} are no usable lines and were left out.</source>
        <translation>{count} objecten van de laag {layer} zijn geen bruikbare lijnen en werden weggelaten.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="181"/>
        <source>Repair or remove them.</source>
        <translation>Herstel of verwijder ze.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="189"/>
        <source>Check that streets that meet share an end point.</source>
        <translation>Controleer of straten die samenkomen een eindpunt delen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="260"/>
        <source>The criterion {criterion} has no value anywhere; {missing} is used.</source>
        <translation>Het criterium {criterion} heeft nergens een waarde; {missing} wordt gebruikt.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="260"/>
        <source>Check its layers and its distance.</source>
        <translation>Controleer de lagen en de afstand ervan.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="283"/>
        <source>The criterion {criterion} is {value} everywhere, so it tells no difference.</source>
        <translation>Het criterium {criterion} is overal {value}, en maakt dus geen verschil.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="283"/>
        <source>Check its layers, or give it the weight 0.</source>
        <translation>Controleer de lagen ervan, of geef het gewicht 0.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipes/recipe_parts.py" line="123"/>
        <source>{where} is {given}; exactly one of {allowed} is expected.</source>
        <translation>{where} is {given}; er wordt precies één van {allowed} verwacht.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipes/recipe_parts.py" line="153"/>
        <source>{where} is {given}; a text or a number is expected.</source>
        <translation>{where} is {given}; er wordt een tekst of een getal verwacht.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipes/recipe_parts.py" line="190"/>
        <source>{where} is {given}; at least one criterion is expected.</source>
        <translation>{where} is {given}; er wordt minstens één criterium verwacht.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipes/recipe_parts.py" line="226"/>
        <source>{where} is {given}; zero_at and one_at must differ.</source>
        <translation>{where} is {given}; zero_at en one_at moeten verschillen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipes/recipe_parts.py" line="285"/>
        <source>{where} is {given}, which occurs twice.</source>
        <translation>{where} is {given}, en dat komt twee keer voor.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipes/recipe_reading.py" line="22"/>
        <source>Correct the recipe there.</source>
        <translation>Verbeter het recept op die plaats.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipes/recipe_reading.py" line="31"/>
        <source>The recipe is no valid JSON: line {line}, column {column}.</source>
        <translation>Het recept is geen geldige JSON: lijn {line}, kolom {column}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipes/recipe_reading.py" line="47"/>
        <source>The recipe holds {given}, which is no number.</source>
        <translation>Het recept bevat {given}, en dat is geen getal.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipes/recipe_reading.py" line="65"/>
        <source>{where} is {given}; an object {{…}} is expected.</source>
        <translation>{where} is {given}; er wordt een object {{…}} verwacht.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipes/recipe_reading.py" line="71"/>
        <source>{where} is not a known key.</source>
        <translation>{where} is geen bekende sleutel.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipes/recipe_reading.py" line="75"/>
        <source>{where} is missing.</source>
        <translation>{where} ontbreekt.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipes/recipe_reading.py" line="82"/>
        <source>{where} is {given}; a list […] is expected.</source>
        <translation>{where} is {given}; er wordt een lijst […] verwacht.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipes/recipe_reading.py" line="89"/>
        <source>{where} is {given}; a text is expected.</source>
        <translation>{where} is {given}; er wordt een tekst verwacht.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipes/recipe_reading.py" line="96"/>
        <source>{where} is {given}; lower-case letters, digits and underscores are expected, a letter first.</source>
        <translation>{where} is {given}; er worden kleine letters, cijfers en onderstrepingstekens verwacht, met een letter vooraan.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipes/recipe_reading.py" line="106"/>
        <source>{where} is {given}; a number is expected.</source>
        <translation>{where} is {given}; er wordt een getal verwacht.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipes/recipe_reading.py" line="113"/>
        <source>{where} is {given}; a number above 0 is expected.</source>
        <translation>{where} is {given}; er wordt een getal groter dan 0 verwacht.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipes/recipe_reading.py" line="120"/>
        <source>{where} is {given}; a number of 0 or more is expected.</source>
        <translation>{where} is {given}; er wordt een getal van 0 of meer verwacht.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipes/recipe_reading.py" line="127"/>
        <source>{where} is {given}; a number from 0 to 1 is expected.</source>
        <translation>{where} is {given}; er wordt een getal van 0 tot 1 verwacht.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipes/recipe_reading.py" line="134"/>
        <source>{where} is {given}; a whole number is expected.</source>
        <translation>{where} is {given}; er wordt een geheel getal verwacht.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipes/recipe_reading.py" line="142"/>
        <source>{where} is {given}, which is not known.</source>
        <translation>{where} is {given}, en dat is niet bekend.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipes/recipe_reading.py" line="151"/>
        <source>{where} is {given}, which is not the role of a layer of the recipe.</source>
        <translation>{where} is {given}, en dat is niet de rol van een laag van het recept.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/criteria/failed_rules.py" line="102"/>
        <source>The layer {layer} is empty, so a rule on it would strike every candidate.</source>
        <translation>De laag {layer} is leeg, dus een regel daarop zou elke kandidaat schrappen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/criteria/failed_rules.py" line="102"/>
        <source>Fill the layer, choose another one, or remove the rule.</source>
        <translation>Vul de laag aan, kies een andere, of verwijder de regel.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/selection/select.py" line="34"/>
        <source>{count} sites with {spacing} m between them cannot be chosen.</source>
        <translation>{count} locaties met {spacing} m ertussen kunnen niet gekozen worden.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/selection/select.py" line="34"/>
        <source>Give a number and a spacing of 0 or more.</source>
        <translation>Geef een aantal en een tussenafstand van 0 of meer op.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/changes.py" line="258"/>
        <source>The feature belongs to the municipality {other}, the workspace to {nis}.</source>
        <translation>Het object hoort bij de gemeente {other}, het werkbestand bij {nis}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/changes.py" line="258"/>
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
        <location filename="../evplanner_plugin/sync/push.py" line="179"/>
        <source>The server accepted the feature but did not store it.</source>
        <translation>De server aanvaardde het object maar bewaarde het niet.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/push.py" line="179"/>
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
        <location filename="../evplanner_plugin/workspace/processes.py" line="151"/>
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
        <location filename="../evplanner_plugin/workspace/geometry.py" line="37"/>
        <source>The Python package shapely (version 2) is missing.</source>
        <translation>Het Python-pakket shapely (versie 2) ontbreekt.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geometry.py" line="37"/>
        <source>Install it into QGIS&apos;s Python with: pip install &quot;shapely&gt;=2,&lt;2.1&quot;</source>
        <translation>Installeer het in de Python van QGIS met: pip install &quot;shapely&gt;=2,&lt;2.1&quot;</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geometry.py" line="99"/>
        <source>A geometry in the file cannot be read.</source>
        <translation>Een geometrie in het bestand kan niet gelezen worden.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geometry.py" line="99"/>
        <source>Curves must be segmented and damaged features removed first.</source>
        <translation>Zet bogen eerst om naar lijnstukken en verwijder eerst beschadigde objecten.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geometry.py" line="110"/>
        <source>A geometry in the file is damaged.</source>
        <translation>Een geometrie in het bestand is beschadigd.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geometry.py" line="110"/>
        <source>Restore the file from a backup.</source>
        <translation>Zet het bestand terug uit een reservekopie.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geometry.py" line="176"/>
        <source>A geometry of type {has} does not fit into a layer of type {kind}.</source>
        <translation>Een geometrie van het type {has} past niet in een laag van het type {kind}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geometry.py" line="176"/>
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
        <location filename="../evplanner_plugin/workspace/geopackage.py" line="148"/>
        <source>{path} is not a GeoPackage.</source>
        <translation>{path} is geen GeoPackage.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/migrations.py" line="76"/>
        <source>Choose a workspace that EV Planner created.</source>
        <translation>Kies een werkbestand dat EV Planner gemaakt heeft.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geopackage.py" line="157"/>
        <source>{path} cannot be opened or written.</source>
        <translation>{path} kan niet geopend of geschreven worden.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geopackage.py" line="157"/>
        <source>Choose a folder in which you may write, and check that the file is not write-protected.</source>
        <translation>Kies een map waarin u mag schrijven, en controleer of het bestand niet tegen schrijven beveiligd is.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geopackage.py" line="172"/>
        <source>Another program is writing to {path}.</source>
        <translation>Een ander programma is naar {path} aan het schrijven.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geopackage.py" line="172"/>
        <source>Save or end the editing there, then try again.</source>
        <translation>Sla de bewerking daar op of stop ze, en probeer opnieuw.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geopackage.py" line="179"/>
        <source>The disk that holds {path} is full.</source>
        <translation>De schijf met {path} is vol.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geopackage.py" line="179"/>
        <source>Make room on the disk, then try again.</source>
        <translation>Maak plaats op de schijf en probeer opnieuw.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geopackage.py" line="188"/>
        <source>{path} is damaged.</source>
        <translation>{path} is beschadigd.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geopackage.py" line="188"/>
        <source>Restore it from one of the backups beside it.</source>
        <translation>Zet het terug uit een van de reservekopieën ernaast.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geopackage.py" line="197"/>
        <source>A row with the same key is already in {path}: {columns}.</source>
        <translation>In {path} staat al een rij met dezelfde sleutel: {columns}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geopackage.py" line="197"/>
        <source>Each row needs an id of its own.</source>
        <translation>Elke rij heeft een eigen id nodig.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geopackage.py" line="204"/>
        <source>{path} cannot be read or written: {reason}.</source>
        <translation>{path} kan niet gelezen of geschreven worden: {reason}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geopackage.py" line="204"/>
        <source>Check the disk and whether another program uses the file, then try again.</source>
        <translation>Controleer de schijf en of een ander programma het bestand gebruikt, en probeer opnieuw.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/migrations.py" line="76"/>
        <source>{path} is a GeoPackage, but no EV Planner workspace.</source>
        <translation>{path} is een GeoPackage, maar geen werkbestand van EV Planner.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/migrations.py" line="82"/>
        <source>{path} was made by a newer version of EV Planner (schema {version}, here {known}).</source>
        <translation>{path} is gemaakt met een nieuwere versie van EV Planner (schema {version}, hier {known}).</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/migrations.py" line="82"/>
        <source>Update the plugin; the file was left as it is.</source>
        <translation>Werk de plug-in bij; het bestand bleef ongewijzigd.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/migrations.py" line="109"/>
        <source>{path} could not be brought from schema {version} to {next}; that step was undone.</source>
        <translation>{path} kon niet van schema {version} naar {next} gebracht worden; die stap is ongedaan gemaakt.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/migrations.py" line="109"/>
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
        <location filename="../evplanner_plugin/workspace/tables.py" line="195"/>
        <source>No row was named.</source>
        <translation>Er is geen rij opgegeven.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/tables.py" line="234"/>
        <source>The table {table} has no geometry.</source>
        <translation>De tabel {table} heeft geen geometrie.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/tables.py" line="234"/>
        <source>Leave the geometry out.</source>
        <translation>Laat de geometrie weg.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/proposing/given_sites.py" line="197"/>
        <source>The coordinates of the layer “{layer}” do not fit its coordinate system {crs}; they may be degrees.</source>
        <translation>De coördinaten van de laag “{layer}” passen niet bij het coördinatensysteem {crs}; misschien zijn het graden.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/recipe_choice.py" line="62"/>
        <source>{parameter} is not a JSON object: {text}.</source>
        <translation>{parameter} is geen JSON-object: {text}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/compat.py" line="153"/>
        <source>EV Planner lacks Python packages in this QGIS: {packages}.</source>
        <translation>EV Planner mist Python-pakketten in deze QGIS: {packages}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/compat.py" line="153"/>
        <source>Install them for QGIS's own Python (Windows: the full QGIS installer brings them; Debian: apt install python3-numpy python3-scipy python3-pandas, and shapely ≥ 2 by pip), then restart QGIS.</source>
        <translation>Installeer ze voor de eigen Python van QGIS (Windows: het volledige installatieprogramma van QGIS brengt ze mee; Debian: apt install python3-numpy python3-scipy python3-pandas, en shapely ≥ 2 met pip) en herstart QGIS.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/places/candidates.py" line="97"/>
        <source>The area for the candidates is empty.</source>
        <translation>Het gebied voor de kandidaten heeft geen oppervlakte.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/places/place.py" line="97"/>
        <source>{count} of {all} features of the layer {layer} have no geometry or lie too far from any street to walk on, and were left out.</source>
        <translation>{count} van de {all} objecten van de laag {layer} hebben geen geometrie of liggen te ver van elke straat waarlangs men kan wandelen, en werden weggelaten.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/places/place.py" line="126"/>
        <source>The field {field} is empty in {count} of {all} features of the layer {layer}; they count as 0.</source>
        <translation>Het veld {field} is leeg bij {count} van de {all} objecten van de laag {layer}; ze tellen als 0.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="189"/>
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
        <location filename="../evplanner_plugin/algorithms/take_back.py" line="86"/>
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
        <location filename="../evplanner_plugin/sync/changes.py" line="248"/>
        <source>Rows of {table} are not changed once others can see them.</source>
        <translation>Rijen van {table} worden niet meer gewijzigd zodra anderen ze kunnen zien.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/changes.py" line="248"/>
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
        <location filename="../evplanner_plugin/sync/push.py" line="79"/>
        <source>{count} of {total} rows of {table} are gone here; centrally they were kept.</source>
        <translation>{count} van {total} rijen van {table} zijn hier weg; centraal bleven ze bewaard.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/push.py" line="79"/>
        <source>Undo the change, or sync with the removals if they are meant.</source>
        <translation>Maak de wijziging ongedaan, of synchroniseer met de verwijderingen als ze bedoeld zijn.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/push.py" line="172"/>
        <source>Others keep changing the feature.</source>
        <translation>Anderen blijven het object wijzigen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/push.py" line="172"/>
        <source>Sync again in a while.</source>
        <translation>Synchroniseer straks opnieuw.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/backtest_inputs.py" line="54"/>
        <source>“{date}” is not a date.</source>
        <translation>“{date}” is geen datum.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/backtest_inputs.py" line="54"/>
        <source>Write it like 2024-12-31.</source>
        <translation>Schrijf ze als 2024-12-31.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/backtest_inputs.py" line="60"/>
        <source>It is not known since when the points of the layer “{layer}” are there.</source>
        <translation>Het is niet bekend sinds wanneer de punten van de laag “{layer}” er staan.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/backtest_inputs.py" line="60"/>
        <source>Choose the field with their dates under “Since when”.</source>
        <translation>Kies het veld met hun datums onder “Sinds wanneer”.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/backtest_inputs.py" line="68"/>
        <source>The field {field} of the layer {layer} holds no dates.</source>
        <translation>Het veld {field} van de laag {layer} bevat geen datums.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/backtest_inputs.py" line="68"/>
        <source>Choose a field with dates like 2024-12-31, or none.</source>
        <translation>Kies een veld met datums zoals 2024-12-31, of geen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate_sites.py" line="54"/>
        <source>There is nothing to learn weights for: neither a potential map nor features.</source>
        <translation>Er is niets om gewichten voor te leren: geen potentieelkaart en geen kenmerken.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate_sites.py" line="54"/>
        <source>Choose a potential map, or fields of the sites.</source>
        <translation>Kies een potentieelkaart, of velden van de locaties.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate_sites.py" line="61"/>
        <source>The field “{field}” cannot explain itself: it is the measured use.</source>
        <translation>Het veld “{field}” kan zichzelf niet verklaren: het is het gemeten gebruik.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate_sites.py" line="61"/>
        <source>Leave it out of the features.</source>
        <translation>Laat het weg uit de kenmerken.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate_sites.py" line="96"/>
        <source>The map does not say by which recipe it was made, so criteria made from existing points could not be left out.</source>
        <translation>De kaart zegt niet met welk recept ze gemaakt is, dus konden criteria uit bestaande punten niet weggelaten worden.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate_sites.py" line="96"/>
        <source>Give the recipe to be sure.</source>
        <translation>Geef het recept om zeker te zijn.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate_sites.py" line="112"/>
        <source>All criteria of the potential map are made from existing points: {criteria}.</source>
        <translation>Alle criteria van de potentieelkaart zijn uit bestaande punten gemaakt: {criteria}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate_sites.py" line="112"/>
        <source>Choose a map with other criteria; these would predict themselves.</source>
        <translation>Kies een kaart met andere criteria; deze zouden zichzelf voorspellen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate_sites.py" line="142"/>
        <source>{count} of {all} sites have no measured use and were left out.</source>
        <translation>{count} van {all} locaties hebben geen gemeten gebruik en werden weggelaten.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate_sites.py" line="147"/>
        <source>{count} of {all} sites were measured during no time (0 or empty) and were left out.</source>
        <translation>{count} van {all} locaties werden gedurende geen tijd gemeten (0 of leeg) en werden weggelaten.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate_sites.py" line="148"/>
        <source>{count} of {all} sites lie beside the potential map or lack a feature, and were left out.</source>
        <translation>{count} van {all} locaties liggen naast de potentieelkaart of missen een kenmerk, en werden weggelaten.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate_sites.py" line="190"/>
        <source>Nothing is learned about these features, which are the same at all sites: {criteria}.</source>
        <translation>Over deze kenmerken, die op alle locaties gelijk zijn, wordt niets geleerd: {criteria}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate_sites.py" line="287"/>
        <source>They keep your weight.</source>
        <translation>Ze houden uw gewicht.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate_sites.py" line="222"/>
        <source>The layer “{layer}” has no field “{field}” with numbers.</source>
        <translation>De laag “{layer}” heeft geen veld “{field}” met getallen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate_sites.py" line="222"/>
        <source>Its fields with numbers are {fields}.</source>
        <translation>Haar velden met getallen zijn {fields}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate_sites.py" line="259"/>
        <source>A weight is given for “{criterion}”, which is no criterion or feature here.</source>
        <translation>Er is een gewicht gegeven voor “{criterion}”, dat hier geen criterium of kenmerk is.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate_sites.py" line="259"/>
        <source>They are {criteria}.</source>
        <translation>Dit zijn ze: {criteria}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate_sites.py" line="287"/>
        <source>Nothing is learned about these criteria, which are made from existing charging points: {criteria}.</source>
        <translation>Over deze criteria, die uit bestaande laadpunten gemaakt zijn, wordt niets geleerd: {criteria}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/layers/feature_reading.py" line="65"/>
        <source>A geometry of the layer “{layer}” cannot be read.</source>
        <translation>Een geometrie van de laag “{layer}” kan niet gelezen worden.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/layers/feature_reading.py" line="65"/>
        <source>Repair the layer with “Fix geometries”, then use the result.</source>
        <translation>Herstel de laag met “Geometrieën repareren” en gebruik het resultaat.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/layers/geopackage_reading.py" line="47"/>
        <source>The file {path} of the layer “{layer}” is no longer there.</source>
        <translation>Het bestand {path} van de laag “{layer}” is er niet meer.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/layers/geopackage_reading.py" line="47"/>
        <source>Put it back, or choose another layer.</source>
        <translation>Zet het terug, of kies een andere laag.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/layers/geopackage_reading.py" line="76"/>
        <source>The layer “{layer}” is no longer in the file {path}.</source>
        <translation>De laag “{layer}” zit niet meer in het bestand {path}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/layers/geopackage_reading.py" line="76"/>
        <source>Choose another layer.</source>
        <translation>Kies een andere laag.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/layers/geopackage_reading.py" line="89"/>
        <source>The field {field} of the layer “{layer}” is no longer in its file.</source>
        <translation>Het veld {field} van de laag “{layer}” zit niet meer in haar bestand.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/layers/geopackage_reading.py" line="89"/>
        <source>Remove the layer from the project and add it again.</source>
        <translation>Verwijder de laag uit het project en voeg ze opnieuw toe.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/layers/geopackage_reading.py" line="156"/>
        <source>The layer “{layer}” cannot be read: its file {path} is damaged or no GeoPackage.</source>
        <translation>De laag “{layer}” kan niet gelezen worden: haar bestand {path} is beschadigd of geen GeoPackage.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/layers/geopackage_reading.py" line="156"/>
        <source>Restore the file from a backup, or choose another layer.</source>
        <translation>Zet het bestand terug uit een back-up, of kies een andere laag.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/layers/input_layers.py" line="251"/>
        <source>The filter of the layer “{layer}” cannot be applied, or no feature meets it.</source>
        <translation>Het filter van de laag “{layer}” kan niet toegepast worden, of geen enkel object voldoet eraan.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/layers/input_layers.py" line="251"/>
        <source>Correct or remove the filter in the layer&apos;s properties.</source>
        <translation>Verbeter of verwijder het filter in de eigenschappen van de laag.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_candidates.py" line="53"/>
        <source>The layer “{layer}” holds {count} candidates; {most} are possible.</source>
        <translation>De laag “{layer}” bevat {count} kandidaten; er zijn er {most} mogelijk.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_candidates.py" line="53"/>
        <source>Choose a smaller area or fewer places.</source>
        <translation>Kies een kleiner gebied of minder plaatsen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_layer.py" line="105"/>
        <source>The potential map “{layer}” was not made by the recipe {recipe}.</source>
        <translation>De potentieelkaart “{layer}” is niet met het recept {recipe} gemaakt.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_layer.py" line="105"/>
        <source>Choose the recipe with the criteria {criteria}.</source>
        <translation>Kies het recept met de criteria {criteria}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_report.py" line="106"/>
        <source>There is no potential map to report on.</source>
        <translation>Er is geen potentieelkaart om verslag van te maken.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_report.py" line="218"/>
        <source>The layer “{layer}” does not tell how stable the ranking is.</source>
        <translation>De laag “{layer}” zegt niet hoe stabiel de rangorde is.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_report.py" line="218"/>
        <source>Choose a layer that the algorithm “Robustness of the ranking” has made.</source>
        <translation>Kies een laag die het algoritme “Stabiliteit van de rangorde” maakte.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/layers/raster_input.py" line="43"/>
        <source>The raster “{layer}” does not come from a file.</source>
        <translation>Het raster “{layer}” komt niet uit een bestand.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/layers/raster_input.py" line="43"/>
        <source>Save it as a GeoTIFF, and use that.</source>
        <translation>Bewaar het als GeoTIFF en gebruik die.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/layers/raster_input.py" line="141"/>
        <source>The raster “{layer}” was averaged to pixels of {metres} m, for it is large.</source>
        <translation>Het raster “{layer}” werd uitgemiddeld naar pixels van {metres} m, want het is groot.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/layers/raster_input.py" line="176"/>
        <source>The raster “{layer}” cannot be read.</source>
        <translation>Het raster “{layer}” kan niet gelezen worden.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/layers/raster_input.py" line="176"/>
        <source>Check that its file is there and opens in QGIS.</source>
        <translation>Controleer of het bestand er is en in QGIS opent.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/layers/raster_output.py" line="60"/>
        <source>A raster needs candidates on a regular lattice.</source>
        <translation>Een raster heeft kandidaten op een regelmatig rooster nodig.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/layers/raster_output.py" line="60"/>
        <source>Leave the raster out, or score hexagons or squares.</source>
        <translation>Laat het raster weg, of geef zeshoeken of vierkanten een score.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/layers/raster_output.py" line="87"/>
        <source>The raster {path} is no GeoTIFF.</source>
        <translation>Het raster {path} is geen GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/layers/raster_output.py" line="87"/>
        <source>Give a file name that ends in .tif.</source>
        <translation>Geef een bestandsnaam die op .tif eindigt.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/layers/roles.py" line="149"/>
        <source>Name a layer in the recipe.</source>
        <translation>Noem een laag in het recept.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="261"/>
        <source>Covering needs a layer with the demand to be covered.</source>
        <translation>Dekken vraagt een laag met de te dekken vraag.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="261"/>
        <source>Choose a layer of points, such as dwellings, or the method by score.</source>
        <translation>Kies een laag met punten, zoals woningen, of de methode op score.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/site_coverage.py" line="88"/>
        <source>{count} rows of {layer} have no {field} of 0 or more; they count as 0.</source>
        <translation>{count} rijen van {layer} hebben geen {field} van 0 of meer; ze tellen als 0.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/site_coverage.py" line="96"/>
        <source>The demand in the layer “{layer}” adds up to zero.</source>
        <translation>De vraag in de laag “{layer}” is samen nul.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/site_coverage.py" line="96"/>
        <source>Choose another field, or a layer with demand.</source>
        <translation>Kies een ander veld, of een laag met vraag.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/site_coverage.py" line="111"/>
        <source>The potential map “{layer}” has no field “{field}” with numbers.</source>
        <translation>De potentieelkaart “{layer}” heeft geen veld “{field}” met getallen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/site_coverage.py" line="111"/>
        <source>Choose the field that says what a site costs at each place.</source>
        <translation>Kies het veld dat zegt wat een locatie op elke plaats kost.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/site_coverage.py" line="140"/>
        <source>Rules have struck all candidates: there is nothing to choose.</source>
        <translation>Regels hebben alle kandidaten geschrapt: er valt niets te kiezen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/site_coverage.py" line="143"/>
        <source>No candidate fits the budget of {budget}.</source>
        <translation>Geen enkele kandidaat past in het budget van {budget}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/site_coverage.py" line="143"/>
        <source>Raise the budget, or check the field with the costs.</source>
        <translation>Verhoog het budget, of controleer het veld met de kosten.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/site_coverage.py" line="151"/>
        <source>No candidate reaches demand that is not served already.</source>
        <translation>Geen enkele kandidaat bereikt vraag die nog niet bediend is.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/site_coverage.py" line="151"/>
        <source>Choose a longer distance or more candidates.</source>
        <translation>Kies een langere afstand of meer kandidaten.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/site_coverage.py" line="158"/>
        <source>Only {found} of {count} sites were chosen: no other one adds anything.</source>
        <translation>Er zijn maar {found} van de {count} locaties gekozen: geen andere voegt iets toe.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/site_coverage.py" line="165"/>
        <source>It was not proven in time that this is the best choice.</source>
        <translation>Er is niet op tijd bewezen dat dit de beste keuze is.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/site_coverage.py" line="165"/>
        <source>The gap says how much better another one could be at most.</source>
        <translation>Het verschil zegt hoeveel beter een andere hoogstens kan zijn.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/site_coverage.py" line="189"/>
        <source>{sites} sites cover {covered} of {total} {field} ({share} %).</source>
        <translation>{sites} locaties dekken {covered} van {total} {field} ({share} %).</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/site_coverage.py" line="191"/>
        <source>{sites} sites cover {covered} of {total} places ({share} %).</source>
        <translation>{sites} locaties dekken {covered} van {total} plaatsen ({share} %).</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/site_coverage.py" line="194"/>
        <source>Existing charging points already cover {before} more.</source>
        <translation>Bestaande laadpunten dekken er al {before} andere.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/site_coverage.py" line="196"/>
        <source>It is proven that no other choice covers more.</source>
        <translation>Het is bewezen dat geen andere keuze meer dekt.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/site_coverage.py" line="198"/>
        <source>No choice covers more than {bound}, so this is at most {gap} % short of the best.</source>
        <translation>Geen keuze dekt meer dan {bound}; dit ligt dus hoogstens {gap} % onder het beste.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/site_coverage.py" line="203"/>
        <source>Within {distance} m on foot over the streets.</source>
        <translation>Binnen {distance} m te voet langs de straten.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/site_coverage.py" line="203"/>
        <source>Within {distance} m in a straight line, for no streets were given.</source>
        <translation>Binnen {distance} m in vogelvlucht, want er zijn geen straten opgegeven.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/site_coverage.py" line="209"/>
        <source>Demand may be divided among the sites that reach it.</source>
        <translation>Vraag mag worden verdeeld over de locaties die haar bereiken.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/run_report.py" line="182"/>
        <source>The report could not be written to {path}.</source>
        <translation>Het verslag kon niet geschreven worden naar {path}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/run_report.py" line="182"/>
        <source>Check that the folder can be written to and that the file is not open in another program.</source>
        <translation>Ga na of u in de map mag schrijven en of het bestand niet open staat in een ander programma.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_files.py" line="63"/>
        <source>The file {path} cannot be written.</source>
        <translation>Het bestand {path} kan niet geschreven worden.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_files.py" line="63"/>
        <source>Choose a folder in which you may write.</source>
        <translation>Kies een map waarin u mag schrijven.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/backtest_words.py" line="15"/>
        <source>the density of dwellings</source>
        <translation>de woningdichtheid</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/backtest_words.py" line="16"/>
        <source>nearness to shops or parking</source>
        <translation>de nabijheid van winkels of parkings</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/backtest_words.py" line="17"/>
        <source>chance</source>
        <translation>het toeval</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/backtest_words.py" line="40"/>
        <source>Where points stand shows what was decided before; only measured use shows demand.</source>
        <translation>Waar punten staan, toont wat vroeger werd beslist; alleen gemeten gebruik toont de vraag.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/backtest_words.py" line="49"/>
        <source>There was no layer to compare with {baselines}.</source>
        <translation>Er was geen laag om te vergelijken met {baselines}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/backtest_words.py" line="56"/>
        <source>Every criterion with a weight is made from existing points, so that nothing is left to test on them.</source>
        <translation>Elk criterium met een gewicht is op bestaande punten gebaseerd, zodat er niets overblijft om op die punten te testen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/backtest_words.py" line="137"/>
        <source>Only {count} of the observed points lie in places that were scored: of fewer than {least}, nothing can be said.</source>
        <translation>Slechts {count} van de waargenomen punten liggen in plaatsen met een score: over minder dan {least} valt niets te zeggen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/backtest_words.py" line="144"/>
        <source>Every place holds an observed point: there is nothing to compare.</source>
        <translation>Elke plaats bevat een waargenomen punt: er valt niets te vergelijken.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/backtest_words.py" line="146"/>
        <source>{capture} % of the {count} observed points lie in the best fifth of the map (chance: 20 %); a place with a point scores higher than one without in {auc} % of all pairs (chance: 50 %).</source>
        <translation>{capture} % van de {count} waargenomen punten ligt in het beste vijfde van de kaart (toeval: 20 %); een plaats met een punt scoort hoger dan een zonder in {auc} % van alle paren (toeval: 50 %).</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/backtest_words.py" line="157"/>
        <source>How busy points are could not be tested: of {count} points in scored places the use is known, {least} with different use are needed.</source>
        <translation>Hoe druk punten zijn, kon niet worden getest: van {count} punten in plaatsen met een score is het gebruik bekend, {least} met verschillend gebruik zijn nodig.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/backtest_words.py" line="163"/>
        <source>Of {count} points with measured use, one of the busiest fifth scores higher than another in {auc} % of all pairs; the rank correlation is {spearman}.</source>
        <translation>Van {count} punten met gemeten gebruik scoort een uit het drukste vijfde hoger dan een ander in {auc} % van alle paren; de rangcorrelatie is {spearman}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/backtest_words.py" line="169"/>
        <source>Where points stand shows what was decided before; how busy they are shows demand.</source>
        <translation>Waar punten staan, toont wat vroeger werd beslist; hoe druk ze zijn, toont de vraag.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/backtest_words.py" line="178"/>
        <source>Of the points later than {date} fewer than {least} lie in places without an earlier point.</source>
        <translation>Van de punten van na {date} liggen er minder dan {least} in plaatsen zonder vroeger punt.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/backtest_words.py" line="182"/>
        <source>Of the {count} points later than {date}, {capture} % lie in the best fifth of the places that were free then; such a place scores higher than another in {auc} % of all pairs.</source>
        <translation>Van de {count} punten van na {date} ligt {capture} % in het beste vijfde van de plaatsen die toen vrij waren; zo’n plaats scoort hoger dan een andere in {auc} % van alle paren.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/backtest_words.py" line="193"/>
        <source>The recipe of the map is not known, so criteria made from existing points could not be left out: these figures may flatter the score.</source>
        <translation>Het recept van de kaart is niet bekend, dus konden criteria op basis van bestaande punten niet worden weggelaten: deze cijfers kunnen de score mooier voorstellen dan ze is.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/backtest_words.py" line="203"/>
        <source>Left out of the score under test, for they are made from existing points: {criterion}.</source>
        <translation>Uit de geteste score weggelaten, want op bestaande punten gebaseerd: {criterion}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/backtest_words.py" line="208"/>
        <source>Rules made from existing points did not strike in the test: {rules}.</source>
        <translation>Regels op basis van bestaande punten schrapten niets in de test: {rules}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/backtest_words.py" line="213"/>
        <source>Observed points outside the map: {count}.</source>
        <translation>Waargenomen punten buiten de kaart: {count}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/backtest_words.py" line="216"/>
        <source>Observed points in places that a rule struck: {count}.</source>
        <translation>Waargenomen punten in plaatsen die een regel schrapte: {count}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/backtest_words.py" line="232"/>
        <source>They lie in only {count} blocks of {size} m, too few to tell whether the score is better than anything.</source>
        <translation>Ze liggen in slechts {count} blokken van {size} m, te weinig om te zeggen of de score ergens beter dan is.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/backtest_words.py" line="240"/>
        <source>The score is better at this than {baselines}.</source>
        <translation>De score is daarin beter dan {baselines}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/backtest_words.py" line="240"/>
        <source>The score is not better at this than {baselines}.</source>
        <translation>De score is daarin niet beter dan {baselines}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/backtest_words.py" line="240"/>
        <source>The score is worse at this than {baselines}.</source>
        <translation>De score is daarin slechter dan {baselines}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/calibration/calibrate.py" line="117"/>
        <source>Weights cannot be learned from {sites} sites with measured use: chance would decide them.</source>
        <translation>Uit {sites} locaties met gemeten gebruik kunnen geen gewichten geleerd worden: het toeval zou beslissen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/calibration/calibrate.py" line="117"/>
        <source>Give at least {fewest} sites, better 50; until then keep your weights.</source>
        <translation>Geef minstens {fewest} locaties, beter 50; houd tot dan uw gewichten.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/calibration/calibrate.py" line="129"/>
        <source>The measured use is negative at {count} sites.</source>
        <translation>Het gemeten gebruik is negatief op {count} locaties.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/calibration/calibrate.py" line="129"/>
        <source>Correct the field, or leave those sites out.</source>
        <translation>Verbeter het veld, of laat die locaties weg.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/calibration/calibrate.py" line="135"/>
        <source>Measured use is the same at all sites, so nothing can be learned from it.</source>
        <translation>Het gemeten gebruik is op alle locaties gelijk, dus valt er niets uit te leren.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/calibration/calibrate.py" line="135"/>
        <source>Choose the field that holds the sessions or kWh of each site.</source>
        <translation>Kies het veld dat de sessies of kWh van elke locatie bevat.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/calibration/calibrate.py" line="140"/>
        <source>None of the features differs from site to site: {features}.</source>
        <translation>Geen enkel kenmerk verschilt van locatie tot locatie: {features}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/calibration/calibrate.py" line="140"/>
        <source>Choose features that tell the sites apart.</source>
        <translation>Kies kenmerken die de locaties van elkaar onderscheiden.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/calibration/calibrate.py" line="146"/>
        <source>All sites lie in one block, so that no neighbourhood can be held back.</source>
        <translation>Alle locaties liggen in één blok, dus kan er geen buurt achtergehouden worden.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/calibration/calibrate.py" line="146"/>
        <source>Choose smaller blocks, or sites in more than one place.</source>
        <translation>Kies kleinere blokken, of locaties op meer dan één plaats.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/calibration/calibrate_verdict.py" line="43"/>
        <source>Keep your weights: no feature goes up with measured use.</source>
        <translation>Houd uw gewichten: geen enkel kenmerk gaat omhoog met het gemeten gebruik.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/calibration/calibrate_verdict.py" line="45"/>
        <source>Keep your weights: in neighbourhoods held back, the weights found do not surely predict measured use (rank correlation {found}, yours {yours}).</source>
        <translation>Houd uw gewichten: in achtergehouden buurten voorspellen de gevonden gewichten het gemeten gebruik niet met zekerheid (rangcorrelatie {found}, de uwe {yours}).</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/calibration/calibrate_verdict.py" line="51"/>
        <source>Keep your weights: in neighbourhoods held back, the weights found do not surely predict measured use better than yours (rank correlation {found}, yours {yours}).</source>
        <translation>Houd uw gewichten: in achtergehouden buurten voorspellen de gevonden gewichten het gemeten gebruik niet met zekerheid beter dan de uwe (rangcorrelatie {found}, de uwe {yours}).</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/calibration/calibrate_verdict.py" line="57"/>
        <source>Keep your weights: those found predict better (rank correlation {found}, yours {yours}), but {sites} sites are too few to rely on.</source>
        <translation>Houd uw gewichten: de gevonden voorspellen beter (rangcorrelatie {found}, de uwe {yours}), maar {sites} locaties zijn te weinig om op te steunen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/calibration/calibrate_verdict.py" line="63"/>
        <source>Use the weights found: in neighbourhoods held back, they predict measured use better than yours (rank correlation {found}, yours {yours}).</source>
        <translation>Gebruik de gevonden gewichten: in achtergehouden buurten voorspellen ze het gemeten gebruik beter dan de uwe (rangcorrelatie {found}, de uwe {yours}).</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/calibration/calibrate_verdict.py" line="78"/>
        <source>{sites} sites are few: the weights found are uncertain.</source>
        <translation>{sites} locaties zijn weinig: de gevonden gewichten zijn onzeker.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/calibration/calibrate_verdict.py" line="78"/>
        <source>Measure use at {enough} sites or more.</source>
        <translation>Meet het gebruik op {enough} locaties of meer.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/calibration/calibrate_verdict.py" line="86"/>
        <source>Beside existing sites, the use of the neighbours tells more than the features alone: rank correlation {both} against {found}; in neighbourhoods held back {both_blocks} against {found_blocks}.</source>
        <translation>Naast bestaande locaties zegt het gebruik van de buren meer dan de kenmerken alleen: rangcorrelatie {both} tegenover {found}; in achtergehouden buurten {both_blocks} tegenover {found_blocks}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/criteria/correlation.py" line="54"/>
        <source>These criteria say nearly the same, so that it counts double: {pairs}.</source>
        <translation>Deze criteria zeggen bijna hetzelfde, zodat het dubbel telt: {pairs}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/criteria/correlation.py" line="54"/>
        <source>Keep one of each pair, or halve their weights.</source>
        <translation>Behoud er één van elk paar, of halveer hun gewichten.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/criteria/correlation.py" line="60"/>
        <source>These criteria say the opposite of each other and cancel out: {pairs}.</source>
        <translation>Deze criteria zeggen het omgekeerde van elkaar en heffen elkaar op: {pairs}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/criteria/correlation.py" line="60"/>
        <source>Keep one of each pair, or turn one of them round.</source>
        <translation>Behoud er één van elk paar, of keer er één om.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/selection/cover.py" line="38"/>
        <source>A number, a spacing, a capacity or a budget is below zero.</source>
        <translation>Een aantal, een afstand, een capaciteit of een budget is kleiner dan nul.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/selection/cover.py" line="38"/>
        <source>Give 0 or more for each.</source>
        <translation>Geef voor elk 0 of meer.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/selection/cover.py" line="43"/>
        <source>Nothing says how many sites to choose.</source>
        <translation>Niets zegt hoeveel locaties er gekozen moeten worden.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/selection/cover.py" line="43"/>
        <source>Give a number of sites or a budget.</source>
        <translation>Geef een aantal locaties of een budget.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/selection/cover_reach.py" line="32"/>
        <source>Too much demand is within {distance} m of too many candidates.</source>
        <translation>Te veel vraag ligt binnen {distance} m van te veel kandidaten.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/selection/cover_reach.py" line="32"/>
        <source>Choose a shorter distance, or candidates that lie farther apart.</source>
        <translation>Kies een kortere afstand, of kandidaten die verder uit elkaar liggen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/drawn_ranks.py" line="99"/>
        <source>A top {top} in {draws} draws is more than fits in the memory.</source>
        <translation>Een top {top} in {draws} trekkingen is meer dan in het geheugen past.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/drawn_ranks.py" line="99"/>
        <source>Draw at most {most} times, or follow fewer places.</source>
        <translation>Trek hoogstens {most} keer, of volg minder plaatsen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/criteria/failed_rules.py" line="77"/>
        <source>These rules could not be checked for want of a layer: {codes}.</source>
        <translation>Deze regels konden niet worden nagegaan omdat er geen laag voor is: {codes}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/criteria/failed_rules.py" line="77"/>
        <source>Choose layers for their roles, or look at the places yourself.</source>
        <translation>Kies lagen voor hun rollen, of bekijk de plaatsen zelf.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/criteria/measures.py" line="242"/>
        <source>The raster {layer} has no data at any of the candidates.</source>
        <translation>Het raster {layer} heeft bij geen enkele kandidaat gegevens.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/criteria/measures.py" line="242"/>
        <source>Choose a raster that overlaps them.</source>
        <translation>Kies een raster dat ermee overlapt.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipes/pairwise.py" line="124"/>
        <source>{count} criteria cannot be compared two by two.</source>
        <translation>{count} criteria kunnen niet twee aan twee vergeleken worden.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipes/pairwise.py" line="124"/>
        <source>Compare from 1 to {most} criteria.</source>
        <translation>Vergelijk van 1 tot {most} criteria.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipes/pairwise.py" line="133"/>
        <source>The comparisons are no table of numbers above 0 with each pair judged one way.</source>
        <translation>De vergelijkingen zijn geen tabel van getallen boven 0 waarin elk paar op één manier beoordeeld is.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipes/pairwise.py" line="133"/>
        <source>Give one judgement above 0 for each pair.</source>
        <translation>Geef één oordeel boven 0 voor elk paar.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/places/place.py" line="25"/>
        <source>The layer {layer} is a raster; points, lines or polygons are needed.</source>
        <translation>De laag {layer} is een raster; er zijn punten, lijnen of vlakken nodig.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/places/place.py" line="25"/>
        <source>Choose another layer for the role {role}.</source>
        <translation>Kies een andere laag voor de rol {role}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="118"/>
        <source>There are {count} candidates; at most {most} can be scored at once.</source>
        <translation>Er zijn {count} kandidaten; hoogstens {most} kunnen in één keer worden gescoord.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="118"/>
        <source>Choose a smaller area or a larger spacing, or score it in parts.</source>
        <translation>Kies een kleiner gebied of een grotere tussenafstand, of score het in delen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="147"/>
        <source>The criterion {criterion} does not say which field of {layer} to take.</source>
        <translation>Het criterium {criterion} zegt niet welk veld van {layer} het neemt.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="147"/>
        <source>Name a field in the recipe, or choose a raster.</source>
        <translation>Noem een veld in het recept, of kies een raster.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="230"/>
        <source>The criterion {criterion} has no layer for {roles}; {missing} is used everywhere.</source>
        <translation>Het criterium {criterion} heeft geen laag voor {roles}; overal wordt {missing} gebruikt.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="230"/>
        <source>Choose a layer, or give the criterion the weight 0.</source>
        <translation>Kies een laag, of geef het criterium het gewicht 0.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="240"/>
        <source>The criterion {criterion} does not count: there is no layer for {roles}.</source>
        <translation>Het criterium {criterion} telt niet mee: er is geen laag voor {roles}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="240"/>
        <source>Choose a layer, and give the criterion a weight.</source>
        <translation>Kies een laag, en geef het criterium een gewicht.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipes/recipe_parts.py" line="144"/>
        <source>{where} is {given}; at least one value is expected.</source>
        <translation>{where} is {given}; er wordt minstens één waarde verwacht.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipes/recipe_parts.py" line="261"/>
        <source>{where} has neither minimum nor maximum; at least one is expected.</source>
        <translation>{where} heeft geen minimum en geen maximum; minstens één van beide wordt verwacht.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipes/recipe_parts.py" line="265"/>
        <source>{where} is {given}; a number of at least the minimum is expected.</source>
        <translation>{where} is {given}; er wordt een getal verwacht dat minstens het minimum is.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipes/recipe_reading.py" line="164"/>
        <source>{where} is {given}; true or false is expected.</source>
        <translation>{where} is {given}; er wordt true of false verwacht.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipes/recipe_reading.py" line="172"/>
        <source>{where} is {given}; at least one text is expected.</source>
        <translation>{where} is {given}; er wordt minstens één tekst verwacht.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipes/recipe_reading.py" line="182"/>
        <source>{where} is {given}; two numbers are expected.</source>
        <translation>{where} is {given}; er worden twee getallen verwacht.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipes/recipe_reading.py" line="186"/>
        <source>{where} is {given}; at least two points with rising measured values are expected.</source>
        <translation>{where} is {given}; er worden minstens twee punten met stijgende gemeten waarden verwacht.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipes/recipe_reading.py" line="197"/>
        <source>{where} is {given}; 1 to {most} ascending numbers are expected.</source>
        <translation>{where} is {given}; er worden 1 tot {most} oplopende getallen verwacht.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipes/recipe_reading.py" line="231"/>
        <source>{where} is {given}; a number above {least} is expected.</source>
        <translation>{where} is {given}; er wordt een getal boven {least} verwacht.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipes/recipe_reading.py" line="234"/>
        <source>{where} is {given}; a number from {least} to {most} is expected.</source>
        <translation>{where} is {given}; er wordt een getal van {least} tot {most} verwacht.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/robustness.py" line="75"/>
        <source>There is no top {top} of {count} places.</source>
        <translation>Er is geen top {top} van {count} plaatsen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/robustness.py" line="75"/>
        <source>Give a map with places that no rule struck, and a top of at least one.</source>
        <translation>Geef een kaart met plaatsen die geen regel schrapte, en een top van minstens één.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/robustness.py" line="125"/>
        <source>The map has no more than {top} places, so all of them are in the top {top}.</source>
        <translation>De kaart telt niet meer dan {top} plaatsen, dus staan ze allemaal in de top {top}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/robustness.py" line="131"/>
        <source>Of the top {top} places, {stable} stay in the top {top} in at least 90 % of {draws} draws of weights.</source>
        <translation>Van de {top} beste plaatsen blijven er {stable} in de top {top} bij minstens 90 % van {draws} trekkingen van gewichten.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/robustness.py" line="144"/>
        <source>The weight of “{criterion}” moves the ranking most: {percent} % more or less of it replaces {count} of the top {top}.</source>
        <translation>Het gewicht van “{criterion}” bepaalt de rangschikking het meest: {percent} % meer of minder vervangt {count} van de top {top}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/robustness.py" line="156"/>
        <source>No single weight, {percent} % more or less of it, replaces any of the top {top}.</source>
        <translation>Geen enkel gewicht vervangt, met {percent} % meer of minder, een plaats in de top {top}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/robustness.py" line="166"/>
        <source>These places hardly depend on the weights.</source>
        <translation>Deze plaatsen hangen nauwelijks af van de gewichten.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/robustness.py" line="169"/>
        <source>Even the first place depends on the weights.</source>
        <translation>Zelfs de eerste plaats hangt af van de gewichten.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/robustness.py" line="171"/>
        <source>The first place hardly depends on the weights.</source>
        <translation>De eerste plaats hangt nauwelijks af van de gewichten.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/robustness.py" line="173"/>
        <source>The first {count} places hardly depend on the weights.</source>
        <translation>De eerste {count} plaatsen hangen nauwelijks af van de gewichten.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/robustness.py" line="180"/>
        <source>Place {place} does depend on them.</source>
        <translation>Plaats {place} hangt er wel van af.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/robustness.py" line="184"/>
        <source>Places {places} do depend on them.</source>
        <translation>Plaatsen {places} hangen er wel van af.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/robustness.py" line="187"/>
        <source>Of places {first}–{last}, {count} do depend on them.</source>
        <translation>Van plaatsen {first}–{last} hangen er {count} wel van af.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/criteria/rules.py" line="104"/>
        <source>The layer {layer} says nothing of {field} within {distance} m of {count} of {all} candidates, which therefore pass.</source>
        <translation>De laag {layer} zegt binnen {distance} m van {count} van de {all} kandidaten niets over {field}; die voldoen daarom.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/criteria/rules.py" line="104"/>
        <source>Complete the layer, or look at these places yourself.</source>
        <translation>Vul de laag aan, of bekijk deze plaatsen zelf.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/criteria/rules.py" line="140"/>
        <source>Choose a layer of polygons for the role {role}.</source>
        <translation>Kies een laag met vlakken voor de rol {role}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/weight_draws.py" line="39"/>
        <source>{draws} draws with a spread of {spread} cannot be made.</source>
        <translation>{draws} trekkingen met een spreiding van {spread} zijn niet mogelijk.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/evidence/weight_draws.py" line="39"/>
        <source>Give at least one draw and a spread from 0 to 1.</source>
        <translation>Geef minstens één trekking en een spreiding van 0 tot 1.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/destinations.py" line="67"/>
        <source>The result would replace {path}, which “{layer}” is read from.</source>
        <translation>Het resultaat zou {path} vervangen, waaruit “{layer}” gelezen wordt.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/destinations.py" line="75"/>
        <source>Choose another file for the result.</source>
        <translation>Kies een ander bestand voor het resultaat.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_candidates.py" line="16"/>
        <source>The field cell of the layer “{layer}” does not number the candidates one by one; they are numbered from 0 on.</source>
        <translation>Het veld cell van de laag “{layer}” nummert de kandidaten niet één voor één; ze worden vanaf 0 genummerd.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/criteria/polygons.py" line="60"/>
        <source>{count} polygons of the layer {layer} cross themselves; all within their border counts.</source>
        <translation>{count} vlakken van de laag {layer} kruisen zichzelf; alles binnen hun rand telt.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/criteria/polygons.py" line="60"/>
        <source>Repair them with “Fix geometries” if something else was meant.</source>
        <translation>Herstel ze met “Geometrieën herstellen” als iets anders bedoeld was.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/criteria/polygons.py" line="69"/>
        <source>{count} polygons of the layer {layer} cover nothing and were left out.</source>
        <translation>{count} vlakken van de laag {layer} bedekken niets en werden weggelaten.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipes/recipe_reading.py" line="39"/>
        <source>The recipe is no valid JSON: it goes too deep, or a number is too long.</source>
        <translation>Het recept is geen geldige JSON: het gaat te diep, of een getal is te lang.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipes/recipe_reading.py" line="39"/>
        <source>Choose a file with a recipe.</source>
        <translation>Kies een bestand met een recept.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate_sites.py" line="169"/>
        <source>{count} of {all} sites stand where another one does.</source>
        <translation>{count} van de {all} locaties staan waar er al een staat.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/calibrate_sites.py" line="169"/>
        <source>If they are the months or sockets of one site, add them up first (“Aggregate”).</source>
        <translation>Zijn het de maanden of laadpunten van één locatie, tel ze dan eerst op (“Aggregeren”).</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/destinations.py" line="75"/>
        <source>The result would replace what is in the workspace {path}.</source>
        <translation>Het resultaat zou vervangen wat in het werkbestand {path} staat.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/layers/input_layers.py" line="66"/>
        <source>Take them apart first with “Multipart to singleparts”.</source>
        <translation>Haal ze eerst uit elkaar met “Meerdelig naar enkeldelig”.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/layers/input_layers.py" line="66"/>
        <source>The layer “{layer}” holds collections of geometries, of no use here.</source>
        <translation>De laag “{layer}” bevat verzamelingen van geometrieën, die niet gebruikt kunnen worden.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/add_photos.py" line="131"/>
        <source>No photos were given.</source>
        <translation>Er zijn geen foto's opgegeven.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/add_photos.py" line="131"/>
        <source>Choose at least one file.</source>
        <translation>Kies minstens één bestand.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/add_photos.py" line="136"/>
        <source>{count} photos at a time are too many.</source>
        <translation>{count} foto's in één keer zijn er te veel.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/add_photos.py" line="136"/>
        <source>Add at most {most} at a time.</source>
        <translation>Voeg er hoogstens {most} tegelijk toe.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/add_photos.py" line="228"/>
        <source>The caption has {length} characters.</source>
        <translation>Het bijschrift telt {length} tekens.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/add_photos.py" line="228"/>
        <source>Use at most {longest}, and a comment for what is longer.</source>
        <translation>Gebruik er hoogstens {longest}, en een opmerking voor wat langer is.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/check_sites.py" line="204"/>
        <source>The workspace holds no proposed sites yet.</source>
        <translation>Het werkbestand bevat nog geen voorgestelde locaties.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/check_sites.py" line="204"/>
        <source>Propose some first.</source>
        <translation>Stel er eerst voor.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/offline_package.py" line="213"/>
        <source>The minimum zoom ({first}) is above the maximum zoom ({last}).</source>
        <translation>Het minimale zoomniveau ({first}) ligt boven het maximale ({last}).</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/offline_package.py" line="213"/>
        <source>Give the smaller figure first.</source>
        <translation>Geef het kleinste cijfer eerst.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="176"/>
        <source>The process knows no origin “{origin}”.</source>
        <translation>Het proces kent geen oorsprong “{origin}”.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="230"/>
        <source>No row of “{layer}” says where it lies.</source>
        <translation>Geen enkele rij van “{layer}” zegt waar ze ligt.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="230"/>
        <source>Choose a layer of points, or name the columns with the coordinates.</source>
        <translation>Kies een puntenlaag, of noem de kolommen met de coördinaten.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="236"/>
        <source>All points of “{layer}” lie at 0, 0: nobody filled in where they are.</source>
        <translation>Alle punten van “{layer}” liggen op 0, 0: niemand vulde in waar ze zijn.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="236"/>
        <source>Fill in their coordinates, then try again.</source>
        <translation>Vul hun coördinaten in en probeer opnieuw.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="241"/>
        <source>None of the {count} points of “{layer}” lies in {municipality}.</source>
        <translation>Geen van de {count} punten van “{layer}” ligt in {municipality}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="241"/>
        <source>Check whether {crs} is the right coordinate system, and whether x and y have changed places.</source>
        <translation>Ga na of {crs} het juiste coördinatenstelsel is en of x en y niet verwisseld zijn.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/proposing/csv_points.py" line="83"/>
        <source>The table {path} holds no rows under a line of names.</source>
        <translation>De tabel {path} bevat geen rijen onder een regel met namen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/proposing/csv_points.py" line="83"/>
        <source>Give a file with the names of the columns in its first line.</source>
        <translation>Geef een bestand met de namen van de kolommen op de eerste regel.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/proposing/csv_points.py" line="136"/>
        <source>The table {path} is too large to be a list of sites.</source>
        <translation>De tabel {path} is te groot om een lijst van locaties te zijn.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/proposing/csv_points.py" line="136"/>
        <source>Give a file of less than 100 MB.</source>
        <translation>Geef een bestand van minder dan 100 MB.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/proposing/csv_points.py" line="143"/>
        <source>The file {path} cannot be read.</source>
        <translation>Het bestand {path} kan niet gelezen worden.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/proposing/csv_points.py" line="152"/>
        <source>{path} is no table of text.</source>
        <translation>{path} is geen tekstbestand met een tabel.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/proposing/csv_points.py" line="152"/>
        <source>Save it as CSV first, or choose a layer.</source>
        <translation>Bewaar het eerst als CSV, of kies een laag.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/proposing/csv_points.py" line="167"/>
        <source>The table {path} cannot be taken apart into columns.</source>
        <translation>De tabel {path} valt niet in kolommen te splitsen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/proposing/csv_points.py" line="167"/>
        <source>Check its quotation marks, or save it as CSV anew.</source>
        <translation>Kijk de aanhalingstekens na, of bewaar ze opnieuw als CSV.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/proposing/given_sites.py" line="110"/>
        <source>The table {path} has no column {column}.</source>
        <translation>De tabel {path} heeft geen kolom {column}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/proposing/given_sites.py" line="133"/>
        <source>Nothing says which columns of {path} hold the place.</source>
        <translation>Niets zegt welke kolommen van {path} de plaats bevatten.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/proposing/given_sites.py" line="133"/>
        <source>Name the columns with x and y, or with longitude and latitude.</source>
        <translation>Noem de kolommen met x en y, of met lengte- en breedtegraad.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/proposing/given_sites.py" line="140"/>
        <source>The column {column} of {path} holds no numbers.</source>
        <translation>De kolom {column} van {path} bevat geen getallen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/proposing/given_sites.py" line="140"/>
        <source>Choose another column, or another decimal sign.</source>
        <translation>Kies een andere kolom of een ander decimaalteken.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/proposing/given_sites.py" line="147"/>
        <source>Nothing says in which coordinate system the places of {path} are.</source>
        <translation>Niets zegt in welk coördinatenstelsel de plaatsen van {path} staan.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/proposing/given_sites.py" line="147"/>
        <source>Name it, such as EPSG:31370 for Lambert 72.</source>
        <translation>Noem het, zoals EPSG:31370 voor Lambert 72.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/site_record.py" line="127"/>
        <source>The record could not be written to {path}.</source>
        <translation>Het verslag kon niet naar {path} geschreven worden.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/site_record.py" line="170"/>
        <source>A record cannot be written as “{ending}”.</source>
        <translation>Een verslag kan niet als “{ending}” geschreven worden.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/site_record.py" line="170"/>
        <source>Let the file&apos;s name end in one of these: {endings}.</source>
        <translation>Laat de bestandsnaam eindigen op een van deze: {endings}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/offline_package/base_map_tiles.py" line="100"/>
        <source>The layer “{layer}” of the base map cannot be read: {reason}.</source>
        <translation>De laag “{layer}” van de achtergrondkaart kan niet gelezen worden: {reason}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/offline_package/base_map_tiles.py" line="100"/>
        <source>Switch the layer off, or try again when its source answers.</source>
        <translation>Zet de laag uit, of probeer opnieuw wanneer haar bron antwoordt.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/offline_package/covered_areas.py" line="36"/>
        <source>The workspace does not know where the municipality lies.</source>
        <translation>Het werkbestand weet niet waar de gemeente ligt.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/offline_package/covered_areas.py" line="36"/>
        <source>Choose a rectangle, or the surroundings of the sites.</source>
        <translation>Kies een rechthoek, of de omgeving van de locaties.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/offline_package/covered_areas.py" line="72"/>
        <source>There are no proposed sites to make a map around.</source>
        <translation>Er zijn geen voorgestelde locaties om een kaart rond te maken.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/offline_package/covered_areas.py" line="72"/>
        <source>Propose sites first, or choose the municipality.</source>
        <translation>Stel eerst locaties voor, of kies de gemeente.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/offline_package/destination.py" line="55"/>
        <source>Choose another name for the package.</source>
        <translation>Kies een andere naam voor het pakket.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/offline_package/destination.py" line="70"/>
        <source>The package needs about {needed} MB, and the disk has {free} MB left.</source>
        <translation>Het pakket heeft ongeveer {needed} MB nodig, en de schijf heeft nog {free} MB vrij.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/offline_package/destination.py" line="70"/>
        <source>Make room, choose another disk, a smaller area or a lower maximum zoom.</source>
        <translation>Maak plaats, of kies een andere schijf, een kleiner gebied of een lager maximaal zoomniveau.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/offline_package/map_painter.py" line="116"/>
        <source>The layer “{layer}” was removed from the project meanwhile.</source>
        <translation>De laag “{layer}” is intussen uit het project verwijderd.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/offline_package/map_painter.py" line="116"/>
        <source>Leave the project as it is until the package is made.</source>
        <translation>Laat het project zoals het is tot het pakket gemaakt is.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/offline_package/package_project.py" line="180"/>
        <source>{path} could not be written.</source>
        <translation>{path} kon niet geschreven worden.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/offline_package/package_project.py" line="180"/>
        <source>Check that you may write in the folder and that the disk is not full.</source>
        <translation>Controleer of u in de map mag schrijven en of de schijf niet vol is.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/offline_package/tile_limits.py" line="43"/>
        <source>The base map would have {count} tiles; at most {most} are made of these layers.</source>
        <translation>De achtergrondkaart zou {count} tegels hebben; van deze lagen worden er hoogstens {most} gemaakt.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/offline_package/tile_limits.py" line="43"/>
        <source>Choose a smaller area, or a lower maximum zoom.</source>
        <translation>Kies een kleiner gebied, of een lager maximaal zoomniveau.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/photos/image_file.py" line="114"/>
        <source>“{name}” has {megapixels} megapixels, which is more than can be read.</source>
        <translation>“{name}” heeft {megapixels} megapixels, meer dan gelezen kan worden.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/photos/image_file.py" line="114"/>
        <source>Save it smaller or as JPEG, then add that.</source>
        <translation>Bewaar de afbeelding kleiner of als JPEG en voeg die toe.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/photos/image_file.py" line="128"/>
        <source>“{name}” is a folder.</source>
        <translation>“{name}” is een map.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/photos/image_file.py" line="128"/>
        <source>Add the photos in it.</source>
        <translation>Voeg de foto's in die map toe.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/photos/image_file.py" line="134"/>
        <source>There is no file “{name}” any more.</source>
        <translation>Het bestand “{name}” is er niet meer.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/photos/image_file.py" line="134"/>
        <source>Choose the photo where it is now.</source>
        <translation>Kies de foto waar ze nu staat.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/photos/image_file.py" line="141"/>
        <source>“{name}” is empty.</source>
        <translation>“{name}” is leeg.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/photos/image_file.py" line="174"/>
        <source>Copy the photo from the phone or camera anew.</source>
        <translation>Kopieer de foto opnieuw van de telefoon of camera.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/photos/image_file.py" line="159"/>
        <source>“{name}” is a HEIC or AVIF picture, which this QGIS cannot read.</source>
        <translation>“{name}” is een HEIC- of AVIF-afbeelding, die deze QGIS niet kan lezen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/photos/image_file.py" line="159"/>
        <source>Save it as JPEG, or let the phone take photos as JPEG (iPhone: “Most Compatible”).</source>
        <translation>Bewaar de foto als JPEG, of laat de telefoon foto's als JPEG maken (iPhone: “Meest compatibel”).</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/photos/image_file.py" line="166"/>
        <source>“{name}” is no picture that can be read.</source>
        <translation>“{name}” is geen afbeelding die gelezen kan worden.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/photos/image_file.py" line="166"/>
        <source>Add a photo as JPEG, PNG, TIFF or WebP.</source>
        <translation>Voeg een foto toe als JPEG, PNG, TIFF of WebP.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/photos/image_file.py" line="174"/>
        <source>“{name}” is damaged or was not copied in full.</source>
        <translation>“{name}” is beschadigd of niet volledig gekopieerd.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/photos/image_file.py" line="183"/>
        <source>“{name}” may not be read.</source>
        <translation>“{name}” mag niet gelezen worden.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/photos/image_file.py" line="183"/>
        <source>Check that you have the right to read it and no other program holds it.</source>
        <translation>Controleer of u het mag lezen en of geen ander programma het bezet houdt.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/site_summaries.py" line="202"/>
        <source>{path} was made by an older version of EV Planner.</source>
        <translation>{path} is met een oudere versie van EV Planner gemaakt.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/site_summaries.py" line="202"/>
        <source>Open it in the panel Charging Layers, which brings it up to date.</source>
        <translation>Open het in het paneel Laadlagen; dat brengt het bij.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/log.py" line="232"/>
        <source>The text has {length} characters; at most {longest} can be kept.</source>
        <translation>De tekst telt {length} tekens; er kunnen er hoogstens {longest} bewaard worden.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/log.py" line="232"/>
        <source>Shorten it, or say it in several comments.</source>
        <translation>Maak hem korter, of verdeel hem over verschillende opmerkingen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/log.py" line="274"/>
        <source>The entry does not say which step it is about.</source>
        <translation>Er staat niet bij om welke stap het gaat.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/log.py" line="274"/>
        <source>Choose a step of the process.</source>
        <translation>Kies een stap van het proces.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/log.py" line="283"/>
        <source>“{due}” is no date.</source>
        <translation>“{due}” is geen datum.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/log.py" line="283"/>
        <source>Write the day as 2026-03-31.</source>
        <translation>Schrijf de dag als 2026-03-31.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/log.py" line="293"/>
        <source>The entry does not say which rules were checked.</source>
        <translation>Er staat niet bij welke regels nagekeken zijn.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/log.py" line="293"/>
        <source>Answer at least one line of the checklist.</source>
        <translation>Beantwoord minstens één regel van de checklist.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/log.py" line="299"/>
        <source>The rule “{rule}” cannot be answered with “{answer}”.</source>
        <translation>Op de regel “{rule}” kan niet met “{answer}” geantwoord worden.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/log.py" line="299"/>
        <source>Use one of these answers: {answers}.</source>
        <translation>Gebruik een van deze antwoorden: {answers}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/log.py" line="307"/>
        <source>“{source}” cannot answer a checklist.</source>
        <translation>“{source}” kan geen checklist beantwoorden.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/log.py" line="307"/>
        <source>Use one of these sources: {sources}.</source>
        <translation>Gebruik een van deze bronnen: {sources}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/pasted_picture.py" line="29"/>
        <source>The picture could not be taken from the clipboard.</source>
        <translation>De afbeelding kon niet van het klembord gehaald worden.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/pasted_picture.py" line="29"/>
        <source>Save it as a file first, then add that.</source>
        <translation>Bewaar ze eerst als bestand en voeg dat toe.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_strip.py" line="341"/>
        <source>The image of this photo is no longer here.</source>
        <translation>Het beeld van deze foto staat hier niet meer.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/photos/photo_strip.py" line="341"/>
        <source>Fetch it from the server, or ask who added it.</source>
        <translation>Haal het op van de server, of vraag het aan wie ze toevoegde.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/import_preview.py" line="192"/>
        <source>{path} is nothing that QGIS can read as points.</source>
        <translation>{path} is niets dat QGIS als punten kan lezen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/import_preview.py" line="192"/>
        <source>Choose a table (CSV), GeoJSON, GeoPackage or another layer of points.</source>
        <translation>Kies een tabel (CSV), GeoJSON, GeoPackage of een andere puntenlaag.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/site_edits.py" line="311"/>
        <source>The site {id} is not in {layer} any more.</source>
        <translation>De locatie {id} staat niet meer in {layer}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/site_edits.py" line="311"/>
        <source>Choose a site of the list.</source>
        <translation>Kies een locatie uit de lijst.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/processes.py" line="151"/>
        <source>The workspace has no process “{name}”.</source>
        <translation>Het werkbestand heeft geen proces “{name}”.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/processes.py" line="84"/>
        <source>The process has no name.</source>
        <translation>Het proces heeft geen naam.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/processes.py" line="84"/>
        <source>Give it a name of its own.</source>
        <translation>Geef het een eigen naam.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/processes.py" line="91"/>
        <source>This workspace cannot keep a process: its table {table} is another one.</source>
        <translation>Dit werkbestand kan geen proces bewaren: de tabel {table} erin is een andere.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/processes.py" line="91"/>
        <source>Rename that table, or create a new workspace.</source>
        <translation>Hernoem die tabel of maak een nieuw werkbestand.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/processes.py" line="160"/>
        <source>The workspace's process “{name}” cannot be used: {reason}.</source>
        <translation>Het proces “{name}” van het werkbestand kan niet worden gebruikt: {reason}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/processes.py" line="160"/>
        <source>The one that comes with the plugin is followed; yours is kept. Correct it or update the plugin.</source>
        <translation>Het proces dat bij de plug-in hoort wordt gevolgd; het uwe blijft bewaard. Verbeter het of werk de plug-in bij.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/site_log.py" line="98"/>
        <source>What colleagues may have seen already cannot be undone.</source>
        <translation>Wat collega’s misschien al gezien hebben, kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/site_log.py" line="98"/>
        <source>Say what is different now in a new entry.</source>
        <translation>Zeg in een nieuwe logboekregel wat er nu anders is.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/site_log.py" line="190"/>
        <source>The site was sent already; its proposal cannot be undone.</source>
        <translation>De locatie is al verzonden; het voorstel kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/site_log.py" line="190"/>
        <source>Cancel or reject the site instead.</source>
        <translation>Annuleer de locatie of keur ze af.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/site_log.py" line="196"/>
        <source>The site has other entries in its log; its proposal cannot be undone alone.</source>
        <translation>Het logboek van de locatie bevat nog andere regels; alleen het voorstel ongedaan maken kan niet.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/site_log.py" line="196"/>
        <source>Undo those entries first, or cancel the site.</source>
        <translation>Maak eerst die regels ongedaan, of annuleer de locatie.</translation>
    </message>
</context>
<context>
    <name>expressions</name>
    <message>
        <location filename="../evplanner_plugin/documents/expressions/answers.py" line="22"/>
        <source>“{mark}” is no mark; use up, down or question.</source>
        <translation>“{mark}” is geen beoordeling; gebruik up, down of question.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/expressions/registration.py" line="13"/>
        <source>Without a site the one of the current feature is meant, by its id.</source>
        <translation>Zonder locatie is die van het huidige object bedoeld, volgens zijn id.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/expressions/registration.py" line="15"/>
        <source>The code of a proposed site&apos;s status, which follows from its log: proposed, in_review, needs_agreement, approved, rejected, handed_over, installed, in_service or cancelled.</source>
        <translation>De code van de status van een voorgestelde locatie, die uit haar logboek volgt: proposed, in_review, needs_agreement, approved, rejected, handed_over, installed, in_service of cancelled.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/expressions/registration.py" line="15"/>
        <source>The status of a proposed site in words, in QGIS&apos;s language.</source>
        <translation>De status van een voorgestelde locatie in woorden, in de taal van QGIS.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/expressions/registration.py" line="15"/>
        <source>The code of the status that a proposed site has with entries that are not saved yet; NULL where all of them are saved.</source>
        <translation>De code van de status die een voorgestelde locatie heeft met wat nog niet bewaard is; NULL als alles bewaard is.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/expressions/registration.py" line="15"/>
        <source>The marks given to a proposed site as text; or how many are in favour (up), against (down), or ask something (question).</source>
        <translation>De beoordelingen van een voorgestelde locatie als tekst; of hoeveel er voor zijn (up), tegen (down), of iets vragen (question).</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/expressions/registration.py" line="15"/>
        <source>How many comments there are on a proposed site.</source>
        <translation>Hoeveel opmerkingen er bij een voorgestelde locatie staan.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/expressions/registration.py" line="15"/>
        <source>The last comment on a proposed site as plain text; escape it where HTML is shown.</source>
        <translation>De laatste opmerking bij een voorgestelde locatie als gewone tekst; zet ze om waar HTML getoond wordt.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/expressions/registration.py" line="15"/>
        <source>The step that is open, in words; NULL where none is.</source>
        <translation>De stap die openstaat, in woorden; NULL als er geen openstaat.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/expressions/registration.py" line="15"/>
        <source>Days that the open step has taken, in the days its term counts, without those on which the clock stood still; NULL where no step is open.</source>
        <translation>Dagen die de open stap al duurt, in de dagen waarin zijn termijn telt, zonder die waarop de klok stilstond; NULL als er geen stap openstaat.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/expressions/registration.py" line="15"/>
        <source>Days by which an open step exceeds its term; 0 where none does.</source>
        <translation>Dagen waarmee een open stap zijn termijn overschrijdt; 0 als geen enkele dat doet.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/expressions/registration.py" line="15"/>
        <source>Whom a proposed site waits for: departments whose mark is expected, who it is assigned to, who takes the open step. Empty where it waits for nobody.</source>
        <translation>Op wie een voorgestelde locatie wacht: diensten waarvan een beoordeling verwacht wordt, aan wie ze is toegewezen, wie de open stap zet. Leeg als ze op niemand wacht.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/expressions/registration.py" line="15"/>
        <source>The day of the decision on a proposed site, such as 2026-03-31.</source>
        <translation>De dag van de beslissing over een voorgestelde locatie, zoals 2026-03-31.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/expressions/registration.py" line="15"/>
        <source>The criteria that add most to the score a proposed site had when it was proposed, with their points out of ten; three of them unless another number is given.</source>
        <translation>De criteria die het meest bijdragen tot de score die een locatie had toen ze werd voorgesteld, met hun punten op tien; drie, tenzij een ander aantal is gegeven.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/expressions/registration.py" line="15"/>
        <source>What a code (of a status, role, department, reason, step or origin) is called in QGIS&apos;s language; an unknown code stays as it is.</source>
        <translation>Hoe een code (van een status, rol, dienst, reden, stap of herkomst) heet in de taal van QGIS; een onbekende code blijft zoals ze is.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/expressions/registration.py" line="15"/>
        <source>Whether somebody in a role may record entries of a kind, as the workspace&apos;s process says.</source>
        <translation>Of iemand in een rol vermeldingen van een soort mag maken, volgens het proces van het werkbestand.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/expressions/site_function.py" line="35"/>
        <source>{name} takes {count} values at most.</source>
        <translation>{name} neemt hoogstens {count} waarden aan.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/expressions/site_function.py" line="36"/>
        <source>{name} could not be worked out: {reason}</source>
        <translation>{name} kon niet berekend worden: {reason}</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="26"/>
        <source>Place on the map</source>
        <translation>Plaats op de kaart</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="27"/>
        <source>Access</source>
        <translation>Toegang</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="28"/>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="29"/>
        <source>Other names</source>
        <translation>Andere namen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="30"/>
        <source>Parking bays</source>
        <translation>Parkeervakken</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="31"/>
        <source>Caption</source>
        <translation>Bijschrift</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="32"/>
        <source>Charging hours</source>
        <translation>Laaduren</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="33"/>
        <source>Town</source>
        <translation>Plaatsnaam</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="34"/>
        <source>Concession</source>
        <translation>Concessie</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="35"/>
        <source>Connected hours</source>
        <translation>Uren aangesloten</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="36"/>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="37"/>
        <source>Contributions to the score</source>
        <translation>Bijdragen aan de score</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="38"/>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="39"/>
        <source>Made at</source>
        <translation>Gemaakt op</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="40"/>
        <source>Made by</source>
        <translation>Gemaakt door</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="41"/>
        <source>Current</source>
        <translation>Stroom</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="42"/>
        <source>Decided on</source>
        <translation>Beslist op</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="43"/>
        <source>Energy (kWh)</source>
        <translation>Energie (kWh)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="44"/>
        <source>Format</source>
        <translation>Vorm</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="45"/>
        <source>House number</source>
        <translation>Huisnummer</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="46"/>
        <source>Installer</source>
        <translation>Installateur</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="47"/>
        <source>Current, at most (A)</source>
        <translation>Stroom, hoogstens (A)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="48"/>
        <source>Voltage, at most (V)</source>
        <translation>Spanning, hoogstens (V)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="49"/>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="50"/>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="51"/>
        <source>Neighbourhood</source>
        <translation>Wijk</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="52"/>
        <source>NIS code</source>
        <translation>NIS-code</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="53"/>
        <source>Opened on</source>
        <translation>Geopend op</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="54"/>
        <source>Operator</source>
        <translation>Uitbater</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="55"/>
        <source>Origin</source>
        <translation>Herkomst</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="56"/>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="57"/>
        <source>Charging points</source>
        <translation>Laadpunten</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="58"/>
        <source>Postal code</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="59"/>
        <source>Power class</source>
        <translation>Vermogensklasse</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="60"/>
        <source>Power (kW)</source>
        <translation>Vermogen (kW)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="61"/>
        <source>Kind of power</source>
        <translation>Soort vermogen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="62"/>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="63"/>
        <source>Rationale</source>
        <translation>Motivering</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="64"/>
        <source>Received on</source>
        <translation>Ontvangen op</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="65"/>
        <source>Recipe</source>
        <translation>Recept</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="66"/>
        <source>Reference</source>
        <translation>Referentie</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="67"/>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="68"/>
        <source>Road manager</source>
        <translation>Wegbeheerder</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="69"/>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="70"/>
        <source>Charging sessions</source>
        <translation>Laadsessies</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="71"/>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="72"/>
        <source>Type of connector</source>
        <translation>Type connector</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="73"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="74"/>
        <source>Street</source>
        <translation>Straat</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="75"/>
        <source>Different cards</source>
        <translation>Verschillende passen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="76"/>
        <source>Valid from</source>
        <translation>Geldig vanaf</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/conflicts/conflict_text.py" line="77"/>
        <source>Valid until</source>
        <translation>Geldig tot</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/form_fields.py" line="106"/>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/form_fields.py" line="110"/>
        <source>In favour</source>
        <translation>Voor</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/form_fields.py" line="110"/>
        <source>Against</source>
        <translation>Tegen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/form_fields.py" line="110"/>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/form_fields.py" line="110"/>
        <source>Comments</source>
        <translation>Opmerkingen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/form_fields.py" line="110"/>
        <source>Last comment</source>
        <translation>Laatste opmerking</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/form_fields.py" line="110"/>
        <source>Last entry</source>
        <translation>Laatste vermelding</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/form_fields.py" line="110"/>
        <source>Fingerprint of the recipe</source>
        <translation>Vingerafdruk van het recept</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/form_fields.py" line="181"/>
        <source>Site</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/form_fields.py" line="145"/>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/form_fields.py" line="145"/>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/form_fields.py" line="145"/>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/form_fields.py" line="145"/>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/form_fields.py" line="145"/>
        <source>Department</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/form_fields.py" line="145"/>
        <source>At (UTC)</source>
        <translation>Op (UTC)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/form_fields.py" line="181"/>
        <source>Taken at (UTC)</source>
        <translation>Genomen op (UTC)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/form_fields.py" line="181"/>
        <source>Width (pixels)</source>
        <translation>Breedte (pixels)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/form_fields.py" line="181"/>
        <source>Height (pixels)</source>
        <translation>Hoogte (pixels)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/form_fields.py" line="181"/>
        <source>Fingerprint</source>
        <translation>Vingerafdruk</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/form_fields.py" line="181"/>
        <source>Small picture</source>
        <translation>Kleine afbeelding</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/form_fields.py" line="181"/>
        <source>Picture</source>
        <translation>Afbeelding</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/form_fields.py" line="200"/>
        <source>Id at the source</source>
        <translation>Id bij de bron</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/form_fields.py" line="200"/>
        <source>Party (OCPI)</source>
        <translation>Partij (OCPI)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/form_fields.py" line="200"/>
        <source>Location (OCPI)</source>
        <translation>Locatie (OCPI)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/form_fields.py" line="200"/>
        <source>Id of the operator</source>
        <translation>Id van de uitbater</translation>
    </message>
</context>
<context>
    <name>form</name>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/choices.py" line="19"/>
        <source>Public</source>
        <translation>Publiek</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/choices.py" line="20"/>
        <source>Semi-public</source>
        <translation>Semipubliek</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/choices.py" line="21"/>
        <source>Private</source>
        <translation>Privaat</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/choices.py" line="24"/>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/choices.py" line="25"/>
        <source>In service</source>
        <translation>In dienst</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/choices.py" line="26"/>
        <source>Out of order</source>
        <translation>Buiten dienst</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/choices.py" line="27"/>
        <source>Removed</source>
        <translation>Verwijderd</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/form_fields.py" line="71"/>
        <source>Site</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/form_fields.py" line="72"/>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/form_fields.py" line="73"/>
        <source>Score when proposed</source>
        <translation>Score bij het voorstel</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/form_fields.py" line="74"/>
        <source>Record</source>
        <translation>Noteren</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/form_fields.py" line="75"/>
        <source>Entry</source>
        <translation>Vermelding</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/form_fields.py" line="76"/>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/form_fields.py" line="77"/>
        <source>Charging location</source>
        <translation>Laadlocatie</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/form_fields.py" line="78"/>
        <source>Operation</source>
        <translation>Uitbating</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/form_fields.py" line="81"/>
        <source>Give the site a name.</source>
        <translation>Geef de locatie een naam.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/form_fields.py" line="82"/>
        <source>Choose the site that the entry is about.</source>
        <translation>Kies de locatie waarover de vermelding gaat.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/form_fields.py" line="83"/>
        <source>Choose what happened.</source>
        <translation>Kies wat er gebeurd is.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/form_fields.py" line="84"/>
        <source>Saved entries stay as they are; add a new one instead.</source>
        <translation>Bewaarde vermeldingen blijven zoals ze zijn; voeg een nieuwe toe.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/form_fields.py" line="85"/>
        <source>A comment needs its words, a mark {&quot;mark&quot;: &quot;up&quot;}, &quot;down&quot; or &quot;question&quot;; else JSON or nothing.</source>
        <translation>Een opmerking heeft woorden nodig, een beoordeling {&quot;mark&quot;: &quot;up&quot;}, &quot;down&quot; of &quot;question&quot;; anders JSON of niets.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/layer_forms/form_fields.py" line="181"/>
        <source>Choose the site that the photo shows.</source>
        <translation>Kies de locatie die op de foto staat.</translation>
    </message>
</context>
<context>
    <name>map_themes</name>
    <message>
        <location filename="../evplanner_plugin/documents/map_themes.py" line="11"/>
        <source>To review</source>
        <translation>Te beoordelen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/map_themes.py" line="11"/>
        <source>Decided</source>
        <translation>Beslist</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/map_themes.py" line="11"/>
        <source>Realised</source>
        <translation>Gerealiseerd</translation>
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
        <translation>gemeten</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/styles/map_tip.py" line="46"/>
        <source>contribution</source>
        <translation>bijdrage</translation>
    </message>
</context>
<context>
    <name>offline_package</name>
    <message>
        <location filename="../evplanner_plugin/documents/offline_package/package.py" line="124"/>
        <source>Review package of {municipality}</source>
        <translation>Beoordelingspakket van {municipality}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/offline_package/package.py" line="131"/>
        <source>the project; open this one</source>
        <translation>het project; open dit</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/offline_package/package.py" line="132"/>
        <source>the workspace: sites, log, charging locations</source>
        <translation>het werkbestand: locaties, logboek, laadlocaties</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/offline_package/package.py" line="135"/>
        <source>the base map (MBTiles)</source>
        <translation>de achtergrondkaart (MBTiles)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/offline_package/package.py" line="136"/>
        <source>Made on {day} by EV Planner {version}.</source>
        <translation>Gemaakt op {day} door EV Planner {version}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/offline_package/package.py" line="136"/>
        <source>Zoom levels {first} to {last}.</source>
        <translation>Zoomniveaus {first} tot {last}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/offline_package/package.py" line="154"/>
        <source>In {count} of {pieces} pieces of the map something of the layer “{layer}” is missing: {reason}</source>
        <translation>In {count} van de {pieces} stukken van de kaart ontbreekt iets van de laag “{layer}”: {reason}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/offline_package/package_project.py" line="112"/>
        <source>Base map</source>
        <translation>Achtergrondkaart</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/offline_package/read_me.py" line="14"/>
        <source>README.txt</source>
        <translation>LEESMIJ.txt</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/offline_package/read_me.py" line="34"/>
        <source>What is in it</source>
        <translation>Wat erin zit</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/offline_package/read_me.py" line="36"/>
        <source>The photos&apos; images were left out; their thumbnails are there. They come back from the central API when they are asked for.</source>
        <translation>De beelden van de foto's zijn weggelaten; hun miniaturen zijn er wel. Ze komen terug van de centrale API wanneer erom gevraagd wordt.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/offline_package/read_me.py" line="42"/>
        <source>Open it on a laptop</source>
        <translation>Openen op een laptop</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/offline_package/read_me.py" line="43"/>
        <source>From a zip: first extract everything into a folder on the laptop&apos;s own disk. Then double-click the project (.qgs). QGIS 3.22 or later is needed, a network is not. With the plugin EV Planner the panels open on this workspace; without it the map, the sites and their log can be seen, and edited with QGIS&apos;s own tools.</source>
        <translation>Is het een zip, pak dan eerst alles uit in een map op de schijf van de laptop zelf. Dubbelklik daarna op het project (.qgs). QGIS 3.22 of later is nodig, een netwerk niet. Met de plug-in EV Planner openen de panelen dit werkbestand; zonder de plug-in zijn de kaart, de locaties en hun logboek te zien, en te bewerken met de gereedschappen van QGIS zelf.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/offline_package/read_me.py" line="51"/>
        <source>Open it in QField</source>
        <translation>Openen in QField</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/offline_package/read_me.py" line="52"/>
        <source>Copy the folder or the zip to the device. In QField choose “Open local file”, then import the project folder or the ZIP, and open the project. Afterwards bring the whole folder back to a computer with QGIS, not only the GeoPackage: files that end in -wal belong to it. Photos in the workspace are not shown by QField.</source>
        <translation>Kopieer de map of de zip naar het toestel. Kies in QField “Lokaal bestand openen”, importeer de projectmap of de ZIP, en open het project. Breng nadien de hele map terug naar een computer met QGIS, niet alleen de GeoPackage: bestanden die op -wal eindigen horen erbij. Foto's in het werkbestand worden door QField niet getoond.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/offline_package/read_me.py" line="60"/>
        <source>Back on the network</source>
        <translation>Terug op het netwerk</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/offline_package/read_me.py" line="61"/>
        <source>The workspace in this folder is a desk of its own. Open its project in QGIS with the plugin and choose Sync in the panel Charging Layers: what was written here goes to the central API, and from there to everybody. Never copy it over the workspace that it was made from: what was written there since would be lost.</source>
        <translation>Het werkbestand in deze map is een werkplek op zichzelf. Open het project in QGIS met de plug-in en kies Synchroniseren in het paneel Laadlagen: wat hier geschreven is, gaat naar de centrale API en van daar naar iedereen. Kopieer het nooit over het werkbestand waaruit het gemaakt is: wat daar sindsdien geschreven is, zou verloren gaan.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/offline_package/read_me.py" line="68"/>
        <source>What had not been sent yet when the package was made is in both. Both send it, and it arrives once. Log entries are only ever added, so they never contradict each other; where both change the same field of the same site differently, the second to sync is asked which one counts. What is taken back in one of the two after the package was made stays in the other, and comes back when that one syncs.</source>
        <translation>Wat nog niet verstuurd was toen het pakket gemaakt werd, zit in beide. Beide versturen het, en het komt één keer aan. Regels in het logboek worden alleen toegevoegd en spreken elkaar dus nooit tegen; wijzigen beide hetzelfde veld van dezelfde locatie anders, dan wordt aan wie als tweede synchroniseert gevraagd wat geldt. Wat in een van beide teruggenomen wordt nadat het pakket gemaakt is, blijft in het andere staan en komt terug wanneer dat synchroniseert.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/offline_package/read_me.py" line="77"/>
        <source>The base map</source>
        <translation>De achtergrondkaart</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/offline_package/read_me.py" line="85"/>
        <source>Some map services forbid downloading in bulk, or handing the tiles on. Check their terms before you make or share a package.</source>
        <translation>Sommige kaartdiensten verbieden het om in bulk te downloaden of de tegels door te geven. Lees hun voorwaarden voor u een pakket maakt of deelt.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/offline_package/read_me.py" line="98"/>
        <source>the layer says nothing of its source</source>
        <translation>de laag zegt niets over haar bron</translation>
    </message>
</context>
<context>
    <name>potential_style</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/styles/potential_style.py" line="98"/>
        <source>low</source>
        <translation>laag</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/styles/potential_style.py" line="99"/>
        <source>high</source>
        <translation>hoog</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/styles/potential_style.py" line="107"/>
        <source>Struck by a rule</source>
        <translation>Geschrapt door een regel</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/styles/potential_style.py" line="116"/>
        <source>measured</source>
        <translation>gemeten</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/styles/potential_style.py" line="117"/>
        <source>value (0–1)</source>
        <translation>waarde (0–1)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/styles/potential_style.py" line="118"/>
        <source>contribution</source>
        <translation>bijdrage</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/styles/potential_style.py" line="120"/>
        <source>Cell</source>
        <translation>Cel</translation>
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
        <translation>Geschrapt door</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/styles/potential_style.py" line="125"/>
        <source>Recipe</source>
        <translation>Recept</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/styles/potential_style.py" line="126"/>
        <source>Fingerprint of the recipe</source>
        <translation>Vingerafdruk van het recept</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/styles/potential_style.py" line="124"/>
        <source>Rules not met</source>
        <translation>Niet voldaan aan</translation>
    </message>
</context>
<context>
    <name>proposed_words</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/proposed_words.py" line="15"/>
        <source>1 site proposed.</source>
        <translation>1 locatie voorgesteld.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/proposed_words.py" line="17"/>
        <source>{count} sites proposed.</source>
        <translation>{count} locaties voorgesteld.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/proposed_words.py" line="19"/>
        <source>1 was there already.</source>
        <translation>1 was er al.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/propose/proposed_words.py" line="21"/>
        <source>{count} were there already.</source>
        <translation>{count} waren er al.</translation>
    </message>
</context>
<context>
    <name>quantities</name>
    <message>
        <location filename="../evplanner_plugin/gui/potential/quantities.py" line="13"/>
        <source>{number} dwellings</source>
        <translation>{number} woningen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/quantities.py" line="14"/>
        <source>{number} households</source>
        <translation>{number} huishoudens</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/quantities.py" line="15"/>
        <source>{number} electric cars</source>
        <translation>{number} elektrische wagens</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/quantities.py" line="16"/>
        <source>{number} kWh/day</source>
        <translation>{number} kWh/dag</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/quantities.py" line="17"/>
        <source>{number} dwellings/ha</source>
        <translation>{number} woningen/ha</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/quantities.py" line="18"/>
        <source>{number} cars</source>
        <translation>{number} wagens</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/quantities.py" line="19"/>
        <source>{number} EUR</source>
        <translation>{number} EUR</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/quantities.py" line="20"/>
        <source>{number} bays</source>
        <translation>{number} parkeervakken</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/quantities.py" line="30"/>
        <source>more than {number} m</source>
        <translation>meer dan {number} m</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/quantities.py" line="35"/>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
</context>
<context>
    <name>recipe_editor</name>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_editor_parameters.py" line="52"/>
        <source>(none)</source>
        <translation>(geen)</translation>
    </message>
</context>
<context>
    <name>recipe_words</name>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="12"/>
        <source>Distance to the nearest</source>
        <translation>Afstand tot het dichtste</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="12"/>
        <source>How many metres it is to the nearest feature of a layer.</source>
        <translation>Hoeveel meter het is tot het dichtste object van een laag.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="12"/>
        <source>Distance to the nearest (m)</source>
        <translation>Afstand tot het dichtste (m)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="17"/>
        <source>Sum within reach</source>
        <translation>Som binnen bereik</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="17"/>
        <source>Adds up a field of all features within a distance, such as dwellings.</source>
        <translation>Telt een veld op van alle objecten binnen een afstand, zoals woningen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="22"/>
        <source>Demand not yet served</source>
        <translation>Nog niet bediende vraag</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="22"/>
        <source>Demand within a distance that no existing charging point serves yet.</source>
        <translation>Vraag binnen een afstand die nog door geen bestaand laadpunt bediend wordt.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="27"/>
        <source>Density around the place</source>
        <translation>Dichtheid rond de plaats</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="27"/>
        <source>How close together features stand; those nearby count most.</source>
        <translation>Hoe dicht objecten bij elkaar staan; die dichtbij tellen het meest.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="27"/>
        <source>Density (per hectare)</source>
        <translation>Dichtheid (per hectare)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="32"/>
        <source>Number within a distance</source>
        <translation>Aantal binnen een afstand</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="32"/>
        <source>Counts the features of a layer within a distance.</source>
        <translation>Telt de objecten van een laag binnen een afstand.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="32"/>
        <source>Number within the distance</source>
        <translation>Aantal binnen de afstand</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="37"/>
        <source>Share within a distance</source>
        <translation>Aandeel binnen een afstand</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="37"/>
        <source>One field as a share of another, such as flats of all dwellings.</source>
        <translation>Een veld als aandeel van een ander, zoals appartementen van alle woningen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="37"/>
        <source>Share (0–1)</source>
        <translation>Aandeel (0–1)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="42"/>
        <source>Value at the place</source>
        <translation>Waarde op de plaats</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="42"/>
        <source>Reads a field of the area that holds the place, or the cell of a raster.</source>
        <translation>Leest een veld van het gebied waarin de plaats ligt, of de cel van een raster.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="47"/>
        <source>Use of the points around</source>
        <translation>Gebruik van de punten errond</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="47"/>
        <source>How busy the charging points around are: a pole follows a pole.</source>
        <translation>Hoe druk de laadpunten in de buurt zijn: paal volgt paal.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="47"/>
        <source>Mean use of the points around</source>
        <translation>Gemiddeld gebruik van de punten errond</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="52"/>
        <source>Requests nearby</source>
        <translation>Aanvragen in de buurt</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="52"/>
        <source>Residents&apos; requests within a distance: a pole follows a car.</source>
        <translation>Aanvragen van bewoners binnen een afstand: paal volgt wagen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="52"/>
        <source>Requests within the distance</source>
        <translation>Aanvragen binnen de afstand</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="61"/>
        <source>Straight line</source>
        <translation>Rechte lijn</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="61"/>
        <source>From 0 to 1; an end left empty is the lowest or highest of all.</source>
        <translation>Van 0 tot 1; een leeg uiteinde is het laagste of hoogste van alle.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="65"/>
        <source>The less the better</source>
        <translation>Hoe minder, hoe beter</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="65"/>
        <source>1 at zero, then falling fast at first and slowly later.</source>
        <translation>1 bij nul, daalt eerst snel en dan traag.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="69"/>
        <source>Step</source>
        <translation>Trap</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="69"/>
        <source>One value below a threshold, another from it on.</source>
        <translation>Eén waarde onder een drempel, een andere vanaf de drempel.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="73"/>
        <source>Own curve</source>
        <translation>Eigen curve</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="73"/>
        <source>Straight lines between points of your own. Drag the points on the curve.</source>
        <translation>Rechte lijnen tussen eigen punten. Versleep de punten op de curve.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="77"/>
        <source>S-curve</source>
        <translation>S-curve</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="77"/>
        <source>A gradual threshold; a negative width makes it fall.</source>
        <translation>Een geleidelijke drempel; met een negatieve breedte daalt hij.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="81"/>
        <source>Compared with the others</source>
        <translation>Vergeleken met de andere</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="81"/>
        <source>The share of the other places that have less.</source>
        <translation>Het aandeel van de andere plaatsen die minder hebben.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="89"/>
        <source>Close enough to</source>
        <translation>Dicht genoeg bij</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="89"/>
        <source>A place must lie within a distance of the layer.</source>
        <translation>Een plaats moet binnen een afstand van de laag liggen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="93"/>
        <source>Far enough from</source>
        <translation>Ver genoeg van</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="93"/>
        <source>A place must keep a distance from the layer.</source>
        <translation>Een plaats moet afstand houden van de laag.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="97"/>
        <source>Inside</source>
        <translation>Binnen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="97"/>
        <source>A place must lie in a polygon of the layer.</source>
        <translation>Een plaats moet in een vlak van de laag liggen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="101"/>
        <source>Outside</source>
        <translation>Buiten</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="101"/>
        <source>A place may not lie in a polygon of the layer.</source>
        <translation>Een plaats mag niet in een vlak van de laag liggen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="105"/>
        <source>Number within bounds</source>
        <translation>Getal binnen grenzen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="105"/>
        <source>A field of the nearest feature must lie between two numbers.</source>
        <translation>Een veld van het dichtste object moet tussen twee getallen liggen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="109"/>
        <source>One of these values</source>
        <translation>Een van deze waarden</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="109"/>
        <source>A field of the nearest feature must hold one of some values.</source>
        <translation>Een veld van het dichtste object moet een van enkele waarden bevatten.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="117"/>
        <source>Weighted mean</source>
        <translation>Gewogen gemiddelde</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="118"/>
        <source>Geometric mean (a zero counts heavily)</source>
        <translation>Meetkundig gemiddelde (een nul weegt zwaar)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="119"/>
        <source>TOPSIS (nearness to the ideal)</source>
        <translation>TOPSIS (nabijheid tot het ideaal)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="120"/>
        <source>Hexagons</source>
        <translation>Zeshoeken</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="121"/>
        <source>Squares</source>
        <translation>Vierkanten</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="122"/>
        <source>Points along streets</source>
        <translation>Punten langs straten</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="123"/>
        <source>Features of a layer</source>
        <translation>Objecten van een laag</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="124"/>
        <source>All count alike</source>
        <translation>Alle tellen evenveel</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="125"/>
        <source>The nearer the more</source>
        <translation>Hoe dichter, hoe meer</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="126"/>
        <source>Centre</source>
        <translation>Middelpunt</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="127"/>
        <source>Any part</source>
        <translation>Eender welk deel</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="128"/>
        <source>Strikes the place</source>
        <translation>Schrapt de plaats</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="129"/>
        <source>Only says so</source>
        <translation>Meldt het alleen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="130"/>
        <source>Best places with spacing</source>
        <translation>Beste plaatsen met tussenafstand</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="131"/>
        <source>Most demand covered</source>
        <translation>Meeste vraag gedekt</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="132"/>
        <source>Proven optimum</source>
        <translation>Bewezen optimum</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="133"/>
        <source>Table of the workspace</source>
        <translation>Tabel van het werkbestand</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="134"/>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="139"/>
        <source>Value from there on</source>
        <translation>Waarde vanaf daar</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="140"/>
        <source>Allowed values</source>
        <translation>Toegelaten waarden</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="141"/>
        <source>Threshold</source>
        <translation>Drempel</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="142"/>
        <source>Bandwidth</source>
        <translation>Bandbreedte</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="143"/>
        <source>Value below</source>
        <translation>Waarde daaronder</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="144"/>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="145"/>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="146"/>
        <source>Capacity</source>
        <translation>Capaciteit</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="147"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="148"/>
        <source>Combination</source>
        <translation>Combinatie</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="149"/>
        <source>Number of sites</source>
        <translation>Aantal locaties</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="150"/>
        <source>With distance</source>
        <translation>Met de afstand</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="151"/>
        <source>Demand</source>
        <translation>Laadvraag</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="152"/>
        <source>Distance</source>
        <translation>Afstand</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="153"/>
        <source>Effect</source>
        <translation>Gevolg</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="154"/>
        <source>Existing points</source>
        <translation>Bestaande punten</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="155"/>
        <source>Explanation</source>
        <translation>Uitleg</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="156"/>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="157"/>
        <source>Curve</source>
        <translation>Curve</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="158"/>
        <source>Half at</source>
        <translation>Helft bij</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="159"/>
        <source>Short name</source>
        <translation>Korte naam</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="160"/>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="161"/>
        <source>Layer</source>
        <translation>Laag</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="162"/>
        <source>Look up to</source>
        <translation>Zoeken tot</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="163"/>
        <source>At most</source>
        <translation>Hoogstens</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="164"/>
        <source>Measure</source>
        <translation>Maat</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="165"/>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="166"/>
        <source>At least</source>
        <translation>Minstens</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="167"/>
        <source>Where nothing is measured</source>
        <translation>Waar niets gemeten is</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="168"/>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="169"/>
        <source>Walking network</source>
        <translation>Wandelnetwerk</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="170"/>
        <source>Value 1 at</source>
        <translation>Waarde 1 bij</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="171"/>
        <source>Part</source>
        <translation>Deel</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="172"/>
        <source>Points</source>
        <translation>Punten</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="173"/>
        <source>Sentence</source>
        <translation>Zin</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="174"/>
        <source>Shape</source>
        <translation>Vorm</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="175"/>
        <source>Snap up to</source>
        <translation>Aanhechten tot</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="176"/>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="177"/>
        <source>Spacing</source>
        <translation>Tussenafstand</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="178"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="179"/>
        <source>Field of the use</source>
        <translation>Veld met het gebruik</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="180"/>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="181"/>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="182"/>
        <source>Field that says walkable</source>
        <translation>Veld dat zegt of men er kan wandelen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="183"/>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="184"/>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="185"/>
        <source>Whole (field)</source>
        <translation>Geheel (veld)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="186"/>
        <source>Width of the slope</source>
        <translation>Breedte van de helling</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="187"/>
        <source>Value 0 at</source>
        <translation>Waarde 0 bij</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="192"/>
        <source>Part (field)</source>
        <translation>Deel (veld)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipes/recipe_words.py" line="193"/>
        <source>Counted by (field)</source>
        <translation>Geteld volgens (veld)</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/report/report_content.py" line="19"/>
        <source>Dwelling density</source>
        <translation>Woningdichtheid</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/report/report_content.py" line="20"/>
        <source>Nearest place</source>
        <translation>Dichtstbijzijnde</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/report/report_content.py" line="21"/>
        <source>Chance</source>
        <translation>Toeval</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/report/report_content.py" line="48"/>
        <source>Where charging points do most good</source>
        <translation>Waar laadpunten het meest nut hebben</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/report/report_content.py" line="49"/>
        <source>Recipe “{recipe}”, {day}. {count} places, {struck} struck by a rule.</source>
        <translation>Recept “{recipe}”, {day}. {count} plaatsen, waarvan {struck} geschrapt door een regel.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/report/report_content.py" line="53"/>
        <source>How stable the ranking is was not tested.</source>
        <translation>Hoe stabiel de rangorde is, is niet getoetst.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/report/report_content.py" line="54"/>
        <source>Whether the map predicts what is there was not tested.</source>
        <translation>Of de kaart voorspelt wat er is, is niet getoetst.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/report/report_content.py" line="55"/>
        <source>Recipe {name} {version}
{hash}
EV Planner {plugin}</source>
        <translation>Recept {name} {version}
{hash}
EV Planner {plugin}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/report/report_content.py" line="56"/>
        <source>How it is made</source>
        <translation>Hoe ze gemaakt is</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/report/report_content.py" line="56"/>
        <source>The best places</source>
        <translation>De beste plaatsen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/report/report_content.py" line="56"/>
        <source>How sure is this?</source>
        <translation>Hoe zeker is dit?</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/report/report_content.py" line="93"/>
        <source>… and {count} more</source>
        <translation>… en nog {count}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/report/report_content.py" line="95"/>
        <source>Criterion</source>
        <translation>Criterium</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/report/report_content.py" line="95"/>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/report/report_content.py" line="95"/>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/report/report_content.py" line="107"/>
        <source>Street or cell</source>
        <translation>Straat of cel</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/report/report_content.py" line="108"/>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/report/report_content.py" line="111"/>
        <source>In top {top}</source>
        <translation>In top {top}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/report/report_content.py" line="112"/>
        <source>Ranks</source>
        <translation>Rangen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/report/report_content.py" line="124"/>
        <source>Predicted by</source>
        <translation>Voorspeld door</translation>
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
        <translation>Deze kaart is</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/report/report_content.py" line="130"/>
        <source>This map</source>
        <translation>Deze kaart</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/report/report_content.py" line="131"/>
        <source>better</source>
        <translation>beter</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/report/report_content.py" line="131"/>
        <source>not better</source>
        <translation>niet beter</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/report/report_content.py" line="144"/>
        <source>cell {number}</source>
        <translation>cel {number}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/report/report_words.py" line="12"/>
        <source>0 at {zero_at}, 1 at {one_at}</source>
        <translation>0 bij {zero_at}, 1 bij {one_at}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/report/report_words.py" line="13"/>
        <source>falling, half at {half_at}</source>
        <translation>dalend, half bij {half_at}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/report/report_words.py" line="14"/>
        <source>{below} below {at}, else {above}</source>
        <translation>{below} onder {at}, anders {above}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/report/report_words.py" line="15"/>
        <source>S-curve, half at {half_at}</source>
        <translation>S-curve, half bij {half_at}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/report/report_words.py" line="16"/>
        <source>compared with the other places</source>
        <translation>vergeleken met de andere plaatsen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/report/report_words.py" line="28"/>
        <source>from the lowest to the highest</source>
        <translation>van de laagste tot de hoogste</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/report/report_words.py" line="44"/>
        <source>A place is struck or marked for: {rules}</source>
        <translation>Een plaats wordt geschrapt of gemerkt om: {rules}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/report/report_words.py" line="47"/>
        <source>Not checked, for want of a layer: {rules}</source>
        <translation>Niet nagegaan, want zonder laag: {rules}</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/acts.py" line="68"/>
        <source>Approve</source>
        <translation>Goedkeuren</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/acts.py" line="69"/>
        <source>Reject</source>
        <translation>Afkeuren</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/acts.py" line="70"/>
        <source>Cancel Site</source>
        <translation>Locatie annuleren</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/acts.py" line="84"/>
        <source>Assign</source>
        <translation>Toewijzen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/acts.py" line="73"/>
        <source>Record</source>
        <translation>Noteren</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/acts.py" line="78"/>
        <source>Approve This Site</source>
        <translation>Deze locatie goedkeuren</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/acts.py" line="79"/>
        <source>Reject This Site</source>
        <translation>Deze locatie afkeuren</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/acts.py" line="80"/>
        <source>Start “{step}”</source>
        <translation>“{step}” starten</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/acts.py" line="81"/>
        <source>Finish “{step}”</source>
        <translation>“{step}” afronden</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/acts.py" line="82"/>
        <source>Stop the Clock of “{step}”</source>
        <translation>De klok van “{step}” stilzetten</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/acts.py" line="83"/>
        <source>Let the Clock of “{step}” Run On</source>
        <translation>De klok van “{step}” laten verder lopen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/acts.py" line="85"/>
        <source>Hand Over</source>
        <translation>Overdragen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/acts.py" line="86"/>
        <source>Acknowledge Receipt</source>
        <translation>Ontvangst bevestigen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/acts.py" line="87"/>
        <source>Charging Point Installed</source>
        <translation>Laadpunt geplaatst</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/acts.py" line="88"/>
        <source>Taken Into Service</source>
        <translation>In dienst gesteld</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/acts.py" line="89"/>
        <source>Cancel This Site</source>
        <translation>Deze locatie annuleren</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/reason_box.py" line="52"/>
        <source>The remark is {count} characters too long; the longest has {longest}.</source>
        <translation>De toelichting is {count} tekens te lang; ze mag er {longest} tellen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/shown_site.py" line="50"/>
        <source>Say in the options who you are.</source>
        <translation>Vul bij de opties in wie u bent.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/shown_site.py" line="52"/>
        <source>The role {role} may not do this.</source>
        <translation>De rol {role} mag dit niet doen.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/shown_site.py" line="74"/>
        <source>Select a site first.</source>
        <translation>Selecteer eerst een locatie.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/step_words.py" line="30"/>
        <source>{step}: to come</source>
        <translation>{step}: nog te doen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/step_words.py" line="33"/>
        <source>{step}: done in {days} days</source>
        <translation>{step}: klaar in {days} dagen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/step_words.py" line="38"/>
        <source>{step}: day {days} of {term}</source>
        <translation>{step}: dag {days} van {term}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/step_words.py" line="42"/>
        <source>{step}: under way for {days} days</source>
        <translation>{step}: loopt {days} dagen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/step_words.py" line="44"/>
        <source>clock stopped</source>
        <translation>klok staat stil</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/step_words.py" line="50"/>
        <source>due {date}</source>
        <translation>tegen {date}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/waits_for_me.py" line="86"/>
        <source>1 day late</source>
        <translation>1 dag te laat</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/review/waits_for_me.py" line="87"/>
        <source>{count} days late</source>
        <translation>{count} dagen te laat</translation>
    </message>
</context>
<context>
    <name>robustness_style</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/styles/robustness_style.py" line="16"/>
        <source>90 – 100 % of the draws (stable)</source>
        <translation>90 – 100 % van de trekkingen (stabiel)</translation>
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
        <translation>Nooit in de top</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/styles/robustness_style.py" line="62"/>
        <source>Struck by a rule</source>
        <translation>Geschrapt door een regel</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/styles/robustness_style.py" line="48"/>
        <source>Cell</source>
        <translation>Cel</translation>
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
        <translation>Aandeel van de trekkingen in de top {top}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/styles/robustness_style.py" line="52"/>
        <source>Rank, best (5 %)</source>
        <translation>Rang, beste (5 %)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/styles/robustness_style.py" line="53"/>
        <source>Rank, worst (95 %)</source>
        <translation>Rang, slechtste (95 %)</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/styles/robustness_style.py" line="60"/>
        <source>Rank {rank}; in 90 % of the draws between {low} and {high}</source>
        <translation>Rang {rank}; in 90 % van de trekkingen tussen {low} en {high}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/styles/robustness_style.py" line="61"/>
        <source>In the top {top} in {share} % of the draws</source>
        <translation>In de top {top} in {share} % van de trekkingen</translation>
    </message>
</context>
<context>
    <name>role_finder</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/layers/role_finder.py" line="188"/>
        <source>The name says “{word}”, but it has no field {fields}.</source>
        <translation>De naam zegt “{word}”, maar het veld {fields} ontbreekt.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/layers/role_finder.py" line="190"/>
        <source>The name says “{word}”.</source>
        <translation>De naam zegt “{word}”.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/layers/role_finder.py" line="192"/>
        <source>It has the fields that are needed: {fields}.</source>
        <translation>Ze heeft de nodige velden: {fields}.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/layers/role_finder.py" line="204"/>
        <source>The recipe takes it from the workspace.</source>
        <translation>Het recept neemt ze uit het werkbestand.</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/layers/role_finder.py" line="209"/>
        <source>The recipe names it.</source>
        <translation>Het recept noemt ze.</translation>
    </message>
</context>
<context>
    <name>role_layers</name>
    <message>
        <location filename="../evplanner_plugin/gui/potential/role_layers.py" line="169"/>
        <source>It is empty in the workspace.</source>
        <translation>Ze is leeg in het werkbestand.</translation>
    </message>
</context>
<context>
    <name>role_words</name>
    <message>
        <location filename="../evplanner_plugin/gui/potential/role_words.py" line="81"/>
        <source>walking distances</source>
        <translation>wandelafstanden</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/role_words.py" line="83"/>
        <source>places to score</source>
        <translation>te scoren plaatsen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential/role_words.py" line="85"/>
        <source>rules</source>
        <translation>regels</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/shortcuts.py" line="71"/>
        <source>EV Planner: Next Site</source>
        <translation>EV Planner: volgende locatie</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/shortcuts.py" line="72"/>
        <source>EV Planner: Previous Site</source>
        <translation>EV Planner: vorige locatie</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/shortcuts.py" line="73"/>
        <source>EV Planner: Next Site That Waits for Me</source>
        <translation>EV Planner: volgende locatie die op mij wacht</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/shortcuts.py" line="74"/>
        <source>EV Planner: Mark For</source>
        <translation>EV Planner: beoordeling voor</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/shortcuts.py" line="75"/>
        <source>EV Planner: Mark Against</source>
        <translation>EV Planner: beoordeling tegen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/shortcuts.py" line="76"/>
        <source>EV Planner: Mark With a Question</source>
        <translation>EV Planner: beoordeling met een vraag</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/shortcuts.py" line="77"/>
        <source>EV Planner: Comment on the Site</source>
        <translation>EV Planner: opmerking bij de locatie</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/shortcuts.py" line="78"/>
        <source>EV Planner: Decide on the Site</source>
        <translation>EV Planner: beslissen over de locatie</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/list/shortcuts.py" line="79"/>
        <source>EV Planner: Search the Sites</source>
        <translation>EV Planner: locaties zoeken</translation>
    </message>
</context>
<context>
    <name>site_edits</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites/site_edits.py" line="118"/>
        <source>Propose {name}</source>
        <translation>{name} voorstellen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/site_edits.py" line="208"/>
        <source>Rename {name}</source>
        <translation>{name} hernoemen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/site_edits.py" line="195"/>
        <source>Move {name}</source>
        <translation>{name} verplaatsen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites/site_acts.py" line="42"/>
        <source>{count} sites</source>
        <translation>{count} locaties</translation>
    </message>
</context>
<context>
    <name>site_record</name>
    <message>
        <location filename="../evplanner_plugin/documents/site_record/record_content.py" line="30"/>
        <source>Site id</source>
        <translation>Id van de locatie</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/site_record/record_content.py" line="30"/>
        <source>Site</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/site_record/record_content.py" line="30"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/site_record/record_content.py" line="30"/>
        <source>Origin</source>
        <translation>Herkomst</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/site_record/record_content.py" line="30"/>
        <source>Street</source>
        <translation>Straat</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/site_record/record_content.py" line="30"/>
        <source>House number</source>
        <translation>Huisnummer</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/site_record/record_content.py" line="30"/>
        <source>Neighbourhood</source>
        <translation>Wijk</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/site_record/record_content.py" line="30"/>
        <source>Road manager</source>
        <translation>Wegbeheerder</translation>
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
        <translation>Voorgesteld op</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/site_record/record_content.py" line="30"/>
        <source>Proposed by</source>
        <translation>Voorgesteld door</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/site_record/record_content.py" line="30"/>
        <source>In favour</source>
        <translation>Voor</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/site_record/record_content.py" line="30"/>
        <source>Against</source>
        <translation>Tegen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/site_record/record_content.py" line="30"/>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/site_record/record_content.py" line="30"/>
        <source>Decision</source>
        <translation>Beslissing</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/site_record/record_content.py" line="52"/>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/site_record/record_content.py" line="52"/>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/site_record/record_content.py" line="52"/>
        <source>Department</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/site_record/record_content.py" line="52"/>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/site_record/record_content.py" line="52"/>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/site_record/record_content.py" line="52"/>
        <source>Words</source>
        <translation>Woorden</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/site_record/record_content.py" line="52"/>
        <source>Entry id</source>
        <translation>Id van de logregel</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/site_record/record_content.py" line="63"/>
        <source>Sites</source>
        <translation>Locaties</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/site_record/record_content.py" line="63"/>
        <source>Marks</source>
        <translation>Beoordelingen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/site_record/record_content.py" line="63"/>
        <source>Decisions</source>
        <translation>Beslissingen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/site_record/record_content.py" line="63"/>
        <source>Log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/site_record/record_content.py" line="63"/>
        <source>{page} of {pages} on this site · page {number}</source>
        <translation>{page} van {pages} over deze locatie · bladzijde {number}</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/site_record/record_content.py" line="63"/>
        <source>{up} in favour, {down} against, {question} with a question</source>
        <translation>{up} voor, {down} tegen, {question} met een vraag</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/site_record/record_content.py" line="63"/>
        <source>Record of proposed sites</source>
        <translation>Verslag van voorgestelde locaties</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/site_record/record_content.py" line="63"/>
        <source>Made on {day} with EV Planner</source>
        <translation>Gemaakt op {day} met EV Planner</translation>
    </message>
</context>
<context>
    <name>site_style</name>
    <message>
        <location filename="../evplanner_plugin/documents/site_style.py" line="29"/>
        <source>Status and verdict</source>
        <translation>Status en oordeel</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/site_style.py" line="33"/>
        <source>Other status</source>
        <translation>Andere status</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/site_style.py" line="34"/>
        <source>Somebody is against</source>
        <translation>Iemand is tegen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/site_style.py" line="35"/>
        <source>A question is open</source>
        <translation>Er is een vraag</translation>
    </message>
</context>
<context>
    <name>vocabulary</name>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="20"/>
        <source>Proposed</source>
        <translation>Voorgesteld</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="21"/>
        <source>In review</source>
        <translation>In beoordeling</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="22"/>
        <source>Needs agreement</source>
        <translation>Overleg nodig</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="23"/>
        <source>Approved</source>
        <translation>Goedgekeurd</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="24"/>
        <source>Rejected</source>
        <translation>Afgekeurd</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="25"/>
        <source>Handed over</source>
        <translation>Overgedragen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="26"/>
        <source>Installed</source>
        <translation>Geplaatst</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="27"/>
        <source>In service</source>
        <translation>In dienst</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="28"/>
        <source>Cancelled</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="31"/>
        <source>proposed this site</source>
        <translation>heeft deze locatie voorgesteld</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="32"/>
        <source>moved this site</source>
        <translation>heeft deze locatie verplaatst</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="34"/>
        <source>commented</source>
        <translation>heeft een opmerking gegeven</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="40"/>
        <source>approved</source>
        <translation>heeft goedgekeurd</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="41"/>
        <source>rejected</source>
        <translation>heeft afgekeurd</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="75"/>
        <source>is in favour</source>
        <translation>beoordeelt gunstig</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="76"/>
        <source>is against</source>
        <translation>beoordeelt ongunstig</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="77"/>
        <source>has a question</source>
        <translation>heeft een vraag</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="43"/>
        <source>handed this site over</source>
        <translation>heeft deze locatie overgedragen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="45"/>
        <source>installed the charging point</source>
        <translation>heeft het laadpunt geplaatst</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="46"/>
        <source>took this site into service</source>
        <translation>heeft deze locatie in dienst gesteld</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="47"/>
        <source>cancelled this site</source>
        <translation>heeft deze locatie geannuleerd</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="33"/>
        <source>gave a mark</source>
        <translation>heeft een beoordeling gegeven</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="35"/>
        <source>assigned this site</source>
        <translation>heeft deze locatie toegewezen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="36"/>
        <source>started a step</source>
        <translation>heeft een stap gestart</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="37"/>
        <source>finished a step</source>
        <translation>heeft een stap afgerond</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="38"/>
        <source>stopped the clock</source>
        <translation>heeft de klok stilgezet</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="39"/>
        <source>let the clock run on</source>
        <translation>heeft de klok weer laten lopen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="42"/>
        <source>made a counter-proposal</source>
        <translation>heeft een tegenvoorstel gedaan</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="44"/>
        <source>acknowledged receipt</source>
        <translation>heeft de ontvangst bevestigd</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="48"/>
        <source>added a photo</source>
        <translation>heeft een foto toegevoegd</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="49"/>
        <source>drafted the supplementary regulation</source>
        <translation>heeft het aanvullend reglement opgesteld</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="50"/>
        <source>filled in the checklist</source>
        <translation>heeft de checklist ingevuld</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="53"/>
        <source>Proposal</source>
        <translation>Voorstel</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="54"/>
        <source>Move</source>
        <translation>Verplaatsing</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="55"/>
        <source>Mark</source>
        <translation>Beoordeling</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="56"/>
        <source>Comment</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="57"/>
        <source>Assignment</source>
        <translation>Toewijzing</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="58"/>
        <source>Start of a step</source>
        <translation>Begin van een stap</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="59"/>
        <source>End of a step</source>
        <translation>Einde van een stap</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="100"/>
        <source>Clock stopped</source>
        <translation>Klok stilgezet</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="61"/>
        <source>Clock running again</source>
        <translation>Klok loopt weer</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="62"/>
        <source>Approval</source>
        <translation>Goedkeuring</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="63"/>
        <source>Rejection</source>
        <translation>Afkeuring</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="64"/>
        <source>Counter-proposal</source>
        <translation>Tegenvoorstel</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="65"/>
        <source>Handover</source>
        <translation>Overdracht</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="66"/>
        <source>Acknowledgement</source>
        <translation>Ontvangstbevestiging</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="67"/>
        <source>Installation</source>
        <translation>Plaatsing</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="68"/>
        <source>Entry into service</source>
        <translation>Indienststelling</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="69"/>
        <source>Cancellation</source>
        <translation>Annulering</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="70"/>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="71"/>
        <source>Draft of the supplementary regulation</source>
        <translation>Ontwerp van aanvullend reglement</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="72"/>
        <source>Checklist</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="80"/>
        <source>In favour</source>
        <translation>Voor</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="81"/>
        <source>Against</source>
        <translation>Tegen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="82"/>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="85"/>
        <source>In order</source>
        <translation>In orde</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="86"/>
        <source>Not in order</source>
        <translation>Niet in orde</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="87"/>
        <source>Cannot be told</source>
        <translation>Niet te zeggen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="88"/>
        <source>Not checked yet</source>
        <translation>Nog niet nagekeken</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="91"/>
        <source>Give your mark</source>
        <translation>Geef uw beoordeling</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="92"/>
        <source>Assigned to you</source>
        <translation>Aan u toegewezen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="93"/>
        <source>Your department is mentioned</source>
        <translation>Uw dienst is vermeld</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="94"/>
        <source>Decide</source>
        <translation>Beslis</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="95"/>
        <source>Settle the contradiction</source>
        <translation>Beslis over de tegenspraak</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="96"/>
        <source>Step to finish</source>
        <translation>Stap af te ronden</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="99"/>
        <source>Running</source>
        <translation>Loopt</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="101"/>
        <source>Late</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/vocabulary.py" line="102"/>
        <source>Finished</source>
        <translation>Afgerond</translation>
    </message>
</context>
<context>
    <name>workspace_project</name>
    <message>
        <location filename="../evplanner_plugin/documents/workspace_project.py" line="63"/>
        <source>Proposed sites</source>
        <translation>Voorgestelde locaties</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/workspace_project.py" line="64"/>
        <source>Log of the sites</source>
        <translation>Logboek van de locaties</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/workspace_project.py" line="65"/>
        <source>Charging locations</source>
        <translation>Laadlocaties</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/workspace_project.py" line="66"/>
        <source>Charging points</source>
        <translation>Laadpunten</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/workspace_project.py" line="67"/>
        <source>Connectors</source>
        <translation>Connectoren</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/workspace_project.py" line="68"/>
        <source>Use per month</source>
        <translation>Gebruik per maand</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/workspace_project.py" line="69"/>
        <source>Parking bays</source>
        <translation>Parkeervakken</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/workspace_project.py" line="70"/>
        <source>Streets</source>
        <translation>Straten</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/workspace_project.py" line="71"/>
        <source>Buildings</source>
        <translation>Gebouwen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/workspace_project.py" line="72"/>
        <source>Demand</source>
        <translation>Laadvraag</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/workspace_project.py" line="73"/>
        <source>Municipality and neighbourhoods</source>
        <translation>Gemeente en wijken</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/workspace_project.py" line="223"/>
        <source>Logs and tables</source>
        <translation>Logboeken en tabellen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/workspace_project.py" line="56"/>
        <source>Log of the site</source>
        <translation>Logboek van de locatie</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/workspace_project.py" line="74"/>
        <source>Applications</source>
        <translation>Aanvragen</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/workspace_project.py" line="75"/>
        <source>Photos</source>
        <translation>Foto's</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/workspace_project.py" line="76"/>
        <source>Operators</source>
        <translation>Uitbaters</translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/workspace_project.py" line="56"/>
        <source>Photos of the site</source>
        <translation>Foto's van de locatie</translation>
    </message>
</context>
</TS>
