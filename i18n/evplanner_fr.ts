<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
<context>
    <name>Candidates</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="32"/>
        <source>Create candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="36"/>
        <source>Covers an area with cells, or its streets with points, to be scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="40"/>
        <source>Covers an area with hexagons or squares whose centres lie in it, or puts points along the streets in it. A potential map scores each of them. An area in degrees is reprojected to Belgian Lambert 72 first, so that the spacing is in metres on the ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="48"/>
        <source>grid,hexagon,square,lattice,points along lines,potential,charging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="52"/>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="52"/>
        <source>One or more polygons, e.g. the municipality.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="56"/>
        <source>Shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="56"/>
        <source>Hexagons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="56"/>
        <source>Squares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="56"/>
        <source>Points along streets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="56"/>
        <source>Hexagons (0), squares (1) or points along the streets (2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="65"/>
        <source>Spacing in metres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="68"/>
        <source>Distance between the centres of neighbouring cells, or along the streets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="69"/>
        <source>Streets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="69"/>
        <source>Needed for points along streets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="73"/>
        <source>Candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="73"/>
        <source>One feature per candidate, with its number in the field cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="77"/>
        <source>Number of candidates</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChargingLayersPanel</name>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers_panel.py" line="66"/>
        <source>Create workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers_panel.py" line="74"/>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers_panel.py" line="79"/>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers_panel.py" line="79"/>
        <source>Open a municipality&apos;s workspace (GeoPackage)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers_panel.py" line="85"/>
        <source>New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers_panel.py" line="85"/>
        <source>Make the workspace of a Flemish municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers_panel.py" line="103"/>
        <source>Central API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers_panel.py" line="108"/>
        <source>Address of the OGC API – Features that you exchange with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers_panel.py" line="109"/>
        <source>A&amp;ddress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers_panel.py" line="114"/>
        <source>Login from QGIS&apos;s authentication store; leave empty when none is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers_panel.py" line="115"/>
        <source>&amp;Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers_panel.py" line="249"/>
        <source>&amp;Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers_panel.py" line="134"/>
        <source>Last Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers_panel.py" line="138"/>
        <source>What the last sync did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers_panel.py" line="162"/>
        <source>Sync with the central API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers_panel.py" line="181"/>
        <source>Conflicts were changed on both sides; nothing of them was overwritten, here or there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers_panel.py" line="188"/>
        <source>Sync done: {pulled} received, {pushed} sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers_panel.py" line="203"/>
        <source>No workspace is open. Open one, or make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers_panel.py" line="222"/>
        <source>This workspace has not been synced yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers_panel.py" line="227"/>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers_panel.py" line="227"/>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers_panel.py" line="227"/>
        <source>Conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers_panel.py" line="227"/>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers_panel.py" line="241"/>
        <source>Open a workspace first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers_panel.py" line="243"/>
        <source>Fill in the address of the central API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers_panel.py" line="249"/>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers_panel.py" line="253"/>
        <source>Receive what others changed, send what you changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/charging_layers_panel.py" line="279"/>
        <source>Open Workspace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContributionChart</name>
    <message>
        <location filename="../evplanner_plugin/gui/contribution_chart.py" line="44"/>
        <source>What each criterion adds to the score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/contribution_chart.py" line="110"/>
        <source>{title}: {raw}, adds {points} of {largest} points</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CreateWorkspace</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/create_workspace.py" line="28"/>
        <source>Create workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/create_workspace.py" line="32"/>
        <source>Makes the GeoPackage in which a municipality plans its charging points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/create_workspace.py" line="36"/>
        <source>Makes the workspace of one Flemish municipality: a GeoPackage with the layers and tables for charging locations, demand, proposed sites and their log, filled with the municipality&apos;s area, its neighbourhoods and its building stock. The municipality is given by its NIS code or its name, e.g. 13019 or Lille. A file that is there already is never overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/create_workspace.py" line="45"/>
        <source>municipality,workspace,GeoPackage,new,NIS,charging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/create_workspace.py" line="58"/>
        <source>Municipality (NIS code or name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/create_workspace.py" line="61"/>
        <source>NIS code of five digits, or the municipality&apos;s name, e.g. 13019 or Lille.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/create_workspace.py" line="62"/>
        <source>Coordinate system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/create_workspace.py" line="62"/>
        <source>Belgian Lambert 72 (EPSG:31370) or Lambert 2008 (EPSG:3812 or EPSG:11219).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/create_workspace.py" line="69"/>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/create_workspace.py" line="69"/>
        <source>GeoPackage (*.gpkg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/create_workspace.py" line="69"/>
        <source>The new file; on a local disk, not on a network drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/create_workspace.py" line="73"/>
        <source>Municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/create_workspace.py" line="74"/>
        <source>NIS code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/create_workspace.py" line="92"/>
        <source>Workspace of {name} ({nis}).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvPlannerAlgorithm</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/base.py" line="104"/>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/base.py" line="23"/>
        <source>Potential map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/base.py" line="24"/>
        <source>Sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/base.py" line="107"/>
        <source>The municipality's GeoPackage, made by “Create workspace”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Interface</name>
    <message>
        <location filename="../evplanner_plugin/gui/interface.py" line="47"/>
        <source>Charging Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/interface.py" line="47"/>
        <source>Potential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/interface.py" line="47"/>
        <source>Sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/interface.py" line="115"/>
        <source>EV Planner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/interface.py" line="92"/>
        <source>Show or hide the panel {panel}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/interface.py" line="96"/>
        <source>Options…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <location filename="../evplanner_plugin/gui/messages.py" line="66"/>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewWorkspaceDialog</name>
    <message>
        <location filename="../evplanner_plugin/gui/new_workspace_dialog.py" line="23"/>
        <source>New Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/new_workspace_dialog.py" line="53"/>
        <source>Municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/new_workspace_dialog.py" line="29"/>
        <source>Type a part of the name or the NIS code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/new_workspace_dialog.py" line="37"/>
        <source>Name or NIS code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/new_workspace_dialog.py" line="43"/>
        <source>Save Workspace As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/new_workspace_dialog.py" line="44"/>
        <source>On this computer&apos;s own disk: a network drive makes QGIS slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/new_workspace_dialog.py" line="54"/>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionsFactory</name>
    <message>
        <location filename="../evplanner_plugin/gui/options_page.py" line="86"/>
        <source>EV Planner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message>
        <location filename="../evplanner_plugin/gui/options_page.py" line="53"/>
        <source>Shown with every site, mark, comment and decision that you write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/options_page.py" line="55"/>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/options_page.py" line="58"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/options_page.py" line="59"/>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/options_page.py" line="60"/>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/options_page.py" line="61"/>
        <source>Central API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/options_page.py" line="63"/>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/options_page.py" line="64"/>
        <source>Login</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Potential</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="199"/>
        <source>Potential map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="42"/>
        <source>Scores every place by a recipe: where would a charging point do most good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="46"/>
        <source>Scores candidates by a recipe and explains every score. The recipe says which layers are used, how each criterion is measured (over the walking network where it names one), how a measured figure becomes a value from 0 to 1, and what it weighs. Without candidates, the municipality of the workspace is covered with the recipe&apos;s cells.

Each candidate keeps its measured figure, its value and its contribution per criterion, its rank, and the rule that struck it if one did. In QGIS&apos;s window the result comes styled; the weights are part of the style, so that moving one recolours the map without computing anything anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="58"/>
        <source>potential,suitability,multi-criteria,MCDA,score,heat map,walking distance,charging,site selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="65"/>
        <source>Recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="67"/>
        <source>Name of a recipe in the workspace or of a bundled one, a file (.json), or the JSON itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="71"/>
        <source>Candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="71"/>
        <source>Cells or points to score; nothing for the recipe&apos;s cells over the workspace&apos;s municipality.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="75"/>
        <source>Other layers for the recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="75"/>
        <source>JSON that names a layer of the project or a file per role, e.g. {&quot;streets&quot;: &quot;Wegenregister&quot;}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="80"/>
        <source>Other weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="80"/>
        <source>JSON with weights per criterion, e.g. {&quot;uncovered&quot;: 60}; the others stay as in the recipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="85"/>
        <source>One feature per candidate with score, rank and what they are made of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="89"/>
        <source>Number of candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="90"/>
        <source>Struck by a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="91"/>
        <source>Fingerprint of the recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="189"/>
        <source>The run could not be noted in the workspace: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PotentialPanel</name>
    <message>
        <location filename="../evplanner_plugin/gui/potential_panel.py" line="55"/>
        <source>Recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential_panel.py" line="58"/>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential_panel.py" line="109"/>
        <source>Potential map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential_panel.py" line="332"/>
        <source>&amp;Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential_panel.py" line="157"/>
        <source>Reset &amp;Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential_panel.py" line="159"/>
        <source>Back to the recipe&apos;s own weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential_panel.py" line="193"/>
        <source>The potential map cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential_panel.py" line="195"/>
        <source>Potential – {recipe}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential_panel.py" line="215"/>
        <source>The potential map cannot be read. Run it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential_panel.py" line="220"/>
        <source>{count} places, {struck} of them struck by a rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential_panel.py" line="327"/>
        <source>Open a workspace first, in the panel Charging Layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential_panel.py" line="329"/>
        <source>Choose a recipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential_panel.py" line="331"/>
        <source>Give at least one criterion a weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential_panel.py" line="332"/>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/potential_panel.py" line="335"/>
        <source>Compute the potential map with these weights</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProposeSites</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="37"/>
        <source>Propose sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="41"/>
        <source>Writes points into the workspace as proposed sites, each with its first log entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="45"/>
        <source>Writes points into the workspace as proposed sites, with their score as it was, and notes in the log who proposed them. Sites that are there already, by their id or at the same place, are left as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="52"/>
        <source>sites,propose,strategic,log,charging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="57"/>
        <source>Sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="57"/>
        <source>Points, e.g. what “Select sites” made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="62"/>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/propose_sites.py" line="63"/>
        <source>There already</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RankingGroup</name>
    <message>
        <location filename="../evplanner_plugin/gui/ranking_group.py" line="29"/>
        <source>Best Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/ranking_group.py" line="33"/>
        <source>Ranked list of places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/ranking_group.py" line="50"/>
        <source>Zoom To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/ranking_group.py" line="50"/>
        <source>Zoom the map to the selected place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/ranking_group.py" line="56"/>
        <source>Select Sites…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/ranking_group.py" line="56"/>
        <source>Select the best places, with a distance between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/ranking_group.py" line="62"/>
        <source>Propose These</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/ranking_group.py" line="62"/>
        <source>Write the selected places into the workspace as proposed sites</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RankingModel</name>
    <message>
        <location filename="../evplanner_plugin/gui/ranking_model.py" line="72"/>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/ranking_model.py" line="72"/>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/ranking_model.py" line="72"/>
        <source>Street or cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/ranking_model.py" line="90"/>
        <source>cell {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecipeBox</name>
    <message>
        <location filename="../evplanner_plugin/gui/recipe_box.py" line="32"/>
        <source>Recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipe_box.py" line="33"/>
        <source>How the potential map is made: candidates, criteria, weights and rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipe_box.py" line="37"/>
        <source>Open file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipe_box.py" line="37"/>
        <source>Open a recipe from a file (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipe_box.py" line="116"/>
        <source>Hexagons {spacing} m apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipe_box.py" line="117"/>
        <source>Squares {spacing} m apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipe_box.py" line="119"/>
        <source>Candidates {spacing} m apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipe_box.py" line="121"/>
        <source>Criteria: {criteria}, hard rules: {rules}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipe_box.py" line="127"/>
        <source>Open Recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/recipe_box.py" line="127"/>
        <source>Recipes (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordEntry</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/record_entry.py" line="25"/>
        <source>Record log entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/record_entry.py" line="29"/>
        <source>Adds what happened to a proposed site to its log: a mark, a comment, a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/record_entry.py" line="33"/>
        <source>Adds one entry to the log of a proposed site. Entries are only ever added; the site&apos;s status follows from all of them. The details are JSON and depend on the kind, for example:

marked: {&quot;mark&quot;: &quot;up&quot;, &quot;reason&quot;: &quot;Beside the church&quot;} (up, down or question)
commented: {&quot;text&quot;: &quot;Mind the tree&quot;}
approved, rejected: {&quot;reason&quot;: &quot;College of 3 March&quot;, &quot;supersedes&quot;: []}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/record_entry.py" line="43"/>
        <source>log,mark,comment,approve,reject,decision,site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/record_entry.py" line="50"/>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/record_entry.py" line="50"/>
        <source>The id of the proposed site (a UUID).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/record_entry.py" line="53"/>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/record_entry.py" line="55"/>
        <source>What happened: {kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/record_entry.py" line="56"/>
        <source>Details (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/record_entry.py" line="56"/>
        <source>What belongs to the kind, as a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/record_entry.py" line="61"/>
        <source>Id of the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/record_entry.py" line="62"/>
        <source>Status of the site</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelectSites</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="51"/>
        <source>Select sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="55"/>
        <source>Takes the best places of a potential map that keep their distance from each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="59"/>
        <source>Takes the candidate with the highest score, leaves out all that are nearer to it than the spacing, takes the next, and so on. Each site is put on the nearest street where a layer of streets is given. What is near an existing charging point can be left out. The same map gives the same sites.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="67"/>
        <source>sites,best,greedy,spacing,selection,location,charging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="71"/>
        <source>Potential map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="71"/>
        <source>What “Potential map” made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="75"/>
        <source>Streets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="75"/>
        <source>Sites are put on the nearest one and take its name; where there is a field walkable, 0 bars it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="79"/>
        <source>Existing charging points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="79"/>
        <source>Candidates nearer to one of them than the spacing are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="85"/>
        <source>Number of sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="85"/>
        <source>At most; fewer where no more fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="91"/>
        <source>Spacing in metres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="91"/>
        <source>Two sites are at least this far apart in a straight line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="97"/>
        <source>Other weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="97"/>
        <source>JSON with a weight for each criterion, e.g. {&quot;uncovered&quot;: 60, &quot;nearest&quot;: 40}, or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="102"/>
        <source>Selected sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="102"/>
        <source>One point per site, best first, with its score and what that is made of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="106"/>
        <source>Number of sites selected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelectSitesDialog</name>
    <message>
        <location filename="../evplanner_plugin/gui/select_sites_dialog.py" line="14"/>
        <source>Select Sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/select_sites_dialog.py" line="26"/>
        <source>In a straight line, from centre to centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/select_sites_dialog.py" line="33"/>
        <source>Number of sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/select_sites_dialog.py" line="34"/>
        <source>Distance between sites at least</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <location filename="../evplanner_plugin/gui/session.py" line="81"/>
        <source>These layers are being edited: {layers}. Save or undo your changes first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShownPotential</name>
    <message>
        <location filename="../evplanner_plugin/gui/shown_potential.py" line="36"/>
        <source>Read the potential map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SiteDetails</name>
    <message>
        <location filename="../evplanner_plugin/gui/site_details.py" line="53"/>
        <source>Selected Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_details.py" line="55"/>
        <source>Select a site in the list or on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_details.py" line="73"/>
        <source>decisions by {who} contradict each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_details.py" line="79"/>
        <source>Add the comment to the site&apos;s log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_details.py" line="80"/>
        <source>Approve this site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_details.py" line="81"/>
        <source>Reject this site; choose a reason first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_details.py" line="89"/>
        <source>Select a site first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_details.py" line="91"/>
        <source>Say in the options who you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_details.py" line="93"/>
        <source>The role {role} may not do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_details.py" line="101"/>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_details.py" line="101"/>
        <source>Against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_details.py" line="101"/>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_details.py" line="103"/>
        <source>Mark that your department is in favour of this site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_details.py" line="104"/>
        <source>Mark that your department is against this site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_details.py" line="105"/>
        <source>Mark that your department has a question about this site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_details.py" line="109"/>
        <source>Reason of the mark (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_details.py" line="110"/>
        <source>Reason of the mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_details.py" line="129"/>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_details.py" line="132"/>
        <source>Add &amp;Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_details.py" line="143"/>
        <source>Reason of the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_details.py" line="144"/>
        <source>Reason of the decision, from the process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_details.py" line="151"/>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_details.py" line="153"/>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_details.py" line="156"/>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_details.py" line="184"/>
        <source>Choose the reason of the rejection first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SiteSelection</name>
    <message>
        <location filename="../evplanner_plugin/gui/site_selection.py" line="48"/>
        <source>Select sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_selection.py" line="62"/>
        <source>Say in the options who you are before you propose sites.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_selection.py" line="62"/>
        <source>Options…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_selection.py" line="67"/>
        <source>Propose sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_selection.py" line="83"/>
        <source>The selected sites cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_selection.py" line="85"/>
        <source>Selected sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_selection.py" line="90"/>
        <source>{count} sites selected. “Propose These” writes them into the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_selection.py" line="101"/>
        <source>{count} sites proposed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SitesModel</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites_model.py" line="61"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites_model.py" line="61"/>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites_model.py" line="61"/>
        <source>In favour, against, questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites_model.py" line="61"/>
        <source>Number of comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites_model.py" line="102"/>
        <source>{up} in favour, {down} against, {question} with a question</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SitesPanel</name>
    <message>
        <location filename="../evplanner_plugin/gui/sites_panel.py" line="118"/>
        <source>Site {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites_panel.py" line="133"/>
        <source>Sites and log are saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites_panel.py" line="144"/>
        <source>&amp;Options…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites_panel.py" line="146"/>
        <source>Fill in your name, role and department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites_panel.py" line="154"/>
        <source>Proposed Sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites_panel.py" line="159"/>
        <source>Proposed sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites_panel.py" line="177"/>
        <source>Draw Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites_panel.py" line="313"/>
        <source>Propose a site with a click on the map; Esc ends drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites_panel.py" line="185"/>
        <source>Zoom To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites_panel.py" line="185"/>
        <source>Zoom the map to the selected site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites_panel.py" line="202"/>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites_panel.py" line="205"/>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites_panel.py" line="207"/>
        <source>Take back the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites_panel.py" line="302"/>
        <source>Say who you are before you propose, mark or decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites_panel.py" line="307"/>
        <source>Open a workspace first, in the panel Charging Layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites_panel.py" line="311"/>
        <source>Your role may not propose sites.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites_panel.py" line="321"/>
        <source>Everything is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites_panel.py" line="323"/>
        <source>1 unsaved change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/sites_panel.py" line="324"/>
        <source>{count} unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Synchronise</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/synchronise.py" line="29"/>
        <source>Exchange with the central API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/synchronise.py" line="33"/>
        <source>Fetches what others changed and sends what was changed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/synchronise.py" line="37"/>
        <source>Exchanges the workspace&apos;s charging locations, proposed sites, their log, applications and photos with a central API (OGC API - Features). What others changed comes in first; then what was changed here goes out. Where both changed the same field of the same feature, nothing is overwritten: it is counted as a conflict and stays until somebody decides. No layer of the workspace may be in edit mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/synchronise.py" line="46"/>
        <source>sync,synchronise,exchange,pull,push,OGC API Features,central</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/synchronise.py" line="51"/>
        <source>Address of the central API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/synchronise.py" line="51"/>
        <source>Address of the landing page, e.g. https://laden.example.be/api.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/synchronise.py" line="55"/>
        <source>Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/synchronise.py" line="55"/>
        <source>A configuration of QGIS&apos;s authentication store; nothing for an API without login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/synchronise.py" line="59"/>
        <source>Fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/synchronise.py" line="60"/>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/synchronise.py" line="61"/>
        <source>Conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/synchronise.py" line="62"/>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/synchronise.py" line="63"/>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/synchronise.py" line="104"/>
        <source>{pulled} fetched, {pushed} sent, {conflicts} in conflict, {refused} refused.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskRunner</name>
    <message>
        <location filename="../evplanner_plugin/gui/task_runner.py" line="141"/>
        <source>The tool {name} is not there. Switch the EV Planner plugin off and on again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/task_runner.py" line="174"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/task_runner.py" line="193"/>
        <source>{title}: cancelled, nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/task_runner.py" line="197"/>
        <source>The work failed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <location filename="../evplanner_plugin/gui/timeline.py" line="22"/>
        <source>Log of the site</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyView</name>
    <message>
        <location filename="../evplanner_plugin/gui/why_view.py" line="24"/>
        <source>Why This One</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/why_view.py" line="34"/>
        <source>Select a row in the list, or a cell on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/why_view.py" line="46"/>
        <source>Cell {cell} scores {score} out of 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/why_view.py" line="70"/>
        <source>Cell {cell} does not qualify. {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>author</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/author.py" line="14"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/author.py" line="14"/>
        <source>Your name, as the log will show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/author.py" line="18"/>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/author.py" line="18"/>
        <source>Code of your role in the process, e.g. adviser, planner or decision_maker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/author.py" line="22"/>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/author.py" line="22"/>
        <source>Code or name of your department, e.g. mobility.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <location filename="../evplanner_plugin/documents/potential_map.py" line="146"/>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/author.py" line="45"/>
        <source>The role “{role}” may not record “{kind}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/author.py" line="45"/>
        <source>These roles may: {roles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="113"/>
        <source>Points along streets need a layer of streets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/candidates.py" line="113"/>
        <source>Choose one under “Streets”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/create_workspace.py" line="85"/>
        <source>A workspace is a GeoPackage, and {path} does not end in .gpkg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/create_workspace.py" line="85"/>
        <source>Give a file name that ends in .gpkg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/create_workspace.py" line="120"/>
        <source>“{text}” is no Flemish municipality of today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/create_workspace.py" line="120"/>
        <source>Give the NIS code of five digits or the name, for example {examples}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/create_workspace.py" line="134"/>
        <source>A workspace cannot be kept in {crs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/create_workspace.py" line="134"/>
        <source>Choose one of {allowed}; layers in other systems are reprojected when read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/input_layers.py" line="68"/>
        <source>There is no vector layer “{layer}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/input_layers.py" line="68"/>
        <source>Give the name of a layer in the project, or the path of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/input_layers.py" line="91"/>
        <source>The layer “{layer}” does not say in which coordinate system it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/input_layers.py" line="91"/>
        <source>Set the layer&apos;s CRS in its properties, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/input_layers.py" line="144"/>
        <source>The recipe filters the layer “{layer}” by the unknown field “{field}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/input_layers.py" line="144"/>
        <source>Its fields are {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/input_layers.py" line="157"/>
        <source>The layer “{layer}” holds no features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/input_layers.py" line="157"/>
        <source>Choose a layer with features, or remove its filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/input_layers.py" line="197"/>
        <source>Set the layer&apos;s right CRS in its properties, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/output_layers.py" line="89"/>
        <source>The result cannot be written to {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/output_layers.py" line="89"/>
        <source>Check that the folder is there, that you may write to it and that the disk is not full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/output_layers.py" line="67"/>
        <source>The candidates mix points, lines and polygons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/output_layers.py" line="67"/>
        <source>Choose a layer with one kind of geometry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="153"/>
        <source>There is nothing to score: neither a workspace nor candidates are given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="153"/>
        <source>Choose a workspace, or a layer of candidates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="159"/>
        <source>The workspace holds no area of its municipality.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential.py" line="159"/>
        <source>Restore the layer of areas from a backup, or choose candidates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_style.py" line="123"/>
        <source>The layer “{layer}” does not say by which recipe it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_style.py" line="123"/>
        <source>Make the potential map again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/project_layers.py" line="34"/>
        <source>These layers of the workspace are being edited: {layers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/project_layers.py" line="34"/>
        <source>Save or undo the edits and end editing, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/recipe_choice.py" line="39"/>
        <source>There is no recipe “{recipe}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/recipe_choice.py" line="39"/>
        <source>Give a file (.json) or one of these names: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/recipe_choice.py" line="62"/>
        <source>{parameter} is no JSON object: {text}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/recipe_choice.py" line="62"/>
        <source>Write it like {{&quot;name&quot;: &quot;value&quot;}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/recipe_choice.py" line="79"/>
        <source>The weight of “{criterion}” is {weight}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/recipe_choice.py" line="79"/>
        <source>Give a number of zero or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/recipe_choice.py" line="92"/>
        <source>The recipe {path} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/recipe_choice.py" line="92"/>
        <source>Check that the file is there and is text (UTF-8).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/record_entry.py" line="78"/>
        <source>There are no log entries of the kind “{kind}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/log.py" line="93"/>
        <source>Choose one of these: {kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/record_entry.py" line="90"/>
        <source>The workspace has no proposed site {site}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/record_entry.py" line="90"/>
        <source>Give the id of a site as the layer of proposed sites shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/roles.py" line="37"/>
        <source>The recipe has no layer called “{role}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/roles.py" line="37"/>
        <source>Its layers are {roles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/roles.py" line="76"/>
        <source>The recipe takes “{role}” from the workspace, and none is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/roles.py" line="76"/>
        <source>Choose a workspace, or name a layer for “{role}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="223"/>
        <source>The layer “{layer}” is no potential map: it has no score with criteria.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="223"/>
        <source>Choose a layer that the algorithm “Potential map” has made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="240"/>
        <source>The weights do not fit the potential map: {weights}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/select_sites.py" line="240"/>
        <source>Give each of these criteria a weight, at least one above zero: {criteria}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/compat.py" line="113"/>
        <source>EV Planner misses Python packages in this QGIS: {packages}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/potential_map.py" line="113"/>
        <source>The map could not be written to {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/summary.py" line="42"/>
        <source>Check that the folder can be written to and that the disk is not full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/summary.py" line="28"/>
        <source>The Python package {package} is missing, so the summary cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/summary.py" line="28"/>
        <source>Install {package} in QGIS&apos;s Python and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/documents/summary.py" line="42"/>
        <source>The summary could not be written to {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/log.py" line="83"/>
        <source>The entry does not say which site it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/log.py" line="83"/>
        <source>Choose a site first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/log.py" line="88"/>
        <source>The entry does not say who makes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/log.py" line="88"/>
        <source>Enter your name and department first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/log.py" line="93"/>
        <source>The entry does not say what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/log.py" line="168"/>
        <source>A site cannot be marked “{mark}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/log.py" line="168"/>
        <source>Use one of these marks: {marks}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/log.py" line="177"/>
        <source>The comment is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/log.py" line="177"/>
        <source>Write what you want to say about the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/log.py" line="186"/>
        <source>A decision must list the decisions it replaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/log.py" line="186"/>
        <source>Give the list “supersedes”; it may be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/process.py" line="139"/>
        <source>The process in {path} cannot be used: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/domain/process.py" line="139"/>
        <source>Correct the file, or choose the one that comes with the plugin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/errors.py" line="63"/>
        <source>Cancelled; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_edits.py" line="140"/>
        <source>{layer} could not be saved; your changes are kept in QGIS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_edits.py" line="140"/>
        <source>Check that the file can be written to and no other program uses it, then save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_edits.py" line="168"/>
        <source>The project has no layers of a workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_edits.py" line="168"/>
        <source>Open a workspace first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_edits.py" line="174"/>
        <source>{layer} cannot be edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_edits.py" line="174"/>
        <source>Check that you may write to the workspace&apos;s file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_edits.py" line="191"/>
        <source>{layer} did not take the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/site_edits.py" line="191"/>
        <source>Save or undo the other changes in this layer, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/workspace_project.py" line="169"/>
        <source>{path} cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/workspace_project.py" line="169"/>
        <source>Check that the file is there and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/workspace_project.py" line="208"/>
        <source>The layer {table} of {path} cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/workspace_project.py" line="208"/>
        <source>Restore the file from its backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/plugin.py" line="134"/>
        <source>EV Planner could not start: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/plugin.py" line="134"/>
        <source>Install what is missing for QGIS&apos;s own Python, then restart QGIS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/candidates.py" line="54"/>
        <source>{count} of the candidates have no geometry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/candidates.py" line="54"/>
        <source>Remove them, or repair their geometry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/candidates.py" line="72"/>
        <source>There are no cells of the shape {shape}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipe_reading.py" line="21"/>
        <source>Choose one of {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/candidates.py" line="80"/>
        <source>The area for the candidates has no surface.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/candidates.py" line="80"/>
        <source>Choose an area made of polygons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/candidates.py" line="88"/>
        <source>The area is too small for candidates {spacing} m apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/candidates.py" line="88"/>
        <source>Choose a smaller spacing or a larger area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/candidates.py" line="107"/>
        <source>There are no lines to put candidates along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/candidates.py" line="107"/>
        <source>Choose a layer of lines that is not empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/candidates.py" line="150"/>
        <source>The spacing of the candidates is {spacing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/candidates.py" line="150"/>
        <source>Give a spacing of more than 0 metres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/candidates.py" line="159"/>
        <source>A spacing of {spacing} m would make {count} candidates; {most} are possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/candidates.py" line="159"/>
        <source>Choose a larger spacing or a smaller area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/combine.py" line="22"/>
        <source>All weights are 0, so nothing can be scored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/combine.py" line="22"/>
        <source>Give at least one criterion a weight above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/layers.py" line="44"/>
        <source>The layer {layer} has no field {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/layers.py" line="44"/>
        <source>Name another field in the recipe; the layer has {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/layers.py" line="66"/>
        <source>The field {field} of the layer {layer} holds {value}, which is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/layers.py" line="66"/>
        <source>Name a numeric field, or convert this one to numbers first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/measures.py" line="52"/>
        <source>Check the layer, or raise snap_distance in the recipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/measures.py" line="72"/>
        <source>The field {field} of the layer {layer} holds negative numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/measures.py" line="72"/>
        <source>Correct them, or name another field in the recipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/measures.py" line="81"/>
        <source>Fill the field where a number is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/measures.py" line="93"/>
        <source>The field {field} of the layer {layer} is 0 everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/measures.py" line="93"/>
        <source>Name another field in the recipe, or fill this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/measures.py" line="103"/>
        <source>The layer {layer} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/measures.py" line="103"/>
        <source>Fill it if there should be features in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/measures.py" line="165"/>
        <source>The layer {layer} holds no polygons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/measures.py" line="165"/>
        <source>Name a layer of polygons in the recipe for the measure value_at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/network.py" line="76"/>
        <source>The layer with the streets is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/network.py" line="76"/>
        <source>Choose a layer of lines with at least one street.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/network.py" line="87"/>
        <source>The layer with the streets holds no line that can be walked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/network.py" line="87"/>
        <source>Check that it is a layer of lines and that its walkable field is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="70"/>
        <source>All {count} candidates are struck by rules ({codes}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="70"/>
        <source>Relax a rule of the recipe, or check the layers that the rules use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="106"/>
        <source>There are no candidates to score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="106"/>
        <source>Choose a larger area, a smaller spacing, or a layer that is not empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="112"/>
        <source>The recipe {recipe} needs layers for these roles: {roles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="112"/>
        <source>Say which layer to use for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="143"/>
        <source>All distances are straight ones: the recipe names no network to walk on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="143"/>
        <source>Add a network to the recipe to get walking distances.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="150"/>
        <source>{count} features of the layer {layer} are no usable lines and were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="150"/>
        <source>Repair or remove them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="158"/>
        <source>Check that streets that meet share an end point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="185"/>
        <source>The criterion {criterion} has no value anywhere; {missing} is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="185"/>
        <source>Check its layers and its distance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="193"/>
        <source>The criterion {criterion} is {value} everywhere, so it tells no difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/potential.py" line="193"/>
        <source>Check its layers, or give it the weight 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipe.py" line="181"/>
        <source>{where} is {given}; exactly one of {allowed} is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipe.py" line="186"/>
        <source>{where} is {given}; a text or a number is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipe.py" line="210"/>
        <source>{where} is {given}; at least one criterion is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipe.py" line="228"/>
        <source>{where} is {given}; zero_at and one_at must differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipe.py" line="273"/>
        <source>{where} is {given}, which occurs twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipe_reading.py" line="20"/>
        <source>Correct the recipe there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipe_reading.py" line="29"/>
        <source>The recipe is no valid JSON: line {line}, column {column}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipe_reading.py" line="39"/>
        <source>The recipe holds {given}, which is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipe_reading.py" line="57"/>
        <source>{where} is {given}; an object {{…}} is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipe_reading.py" line="63"/>
        <source>{where} is not a known key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipe_reading.py" line="67"/>
        <source>{where} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipe_reading.py" line="74"/>
        <source>{where} is {given}; a list […] is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipe_reading.py" line="81"/>
        <source>{where} is {given}; a text is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipe_reading.py" line="88"/>
        <source>{where} is {given}; lower-case letters, digits and underscores are expected, a letter first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipe_reading.py" line="98"/>
        <source>{where} is {given}; a number is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipe_reading.py" line="105"/>
        <source>{where} is {given}; a number above 0 is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipe_reading.py" line="112"/>
        <source>{where} is {given}; a number of 0 or more is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipe_reading.py" line="119"/>
        <source>{where} is {given}; a number from 0 to 1 is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipe_reading.py" line="126"/>
        <source>{where} is {given}; a whole number is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipe_reading.py" line="134"/>
        <source>{where} is {given}, which is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/recipe_reading.py" line="143"/>
        <source>{where} is {given}, which is not the role of a layer of the recipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/rules.py" line="35"/>
        <source>The layer {layer} is empty, so a rule on it would strike every candidate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/rules.py" line="35"/>
        <source>Fill the layer, choose another one, or remove the rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/select.py" line="34"/>
        <source>{count} sites with {spacing} m between them cannot be chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/scoring/select.py" line="34"/>
        <source>Give a number and a spacing of 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/changes.py" line="152"/>
        <source>The feature belongs to the municipality {other}, the workspace to {nis}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/changes.py" line="152"/>
        <source>Correct its NIS code, or move it to the other municipality&apos;s workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/client.py" line="21"/>
        <source>The server refused: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/client.py" line="21"/>
        <source>Correct the feature, then sync again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/client.py" line="58"/>
        <source>The server at {url} does not filter features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/client.py" line="82"/>
        <source>Use a server that can, such as pygeoapi on PostgreSQL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/client.py" line="82"/>
        <source>The server at {url} does not filter or sort {collection}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/client.py" line="132"/>
        <source>The server at {url} refused the login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/client.py" line="132"/>
        <source>Check the login in QGIS&apos;s authentication settings, then sync again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/client.py" line="138"/>
        <source>The address {url} has moved to {location}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/client.py" line="138"/>
        <source>Use the new address if you trust it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/client.py" line="148"/>
        <source>The server at {url} has a fault ({status}): {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/client.py" line="148"/>
        <source>Try again later; tell the server&apos;s administrator if it stays so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/client.py" line="174"/>
        <source>The server at {url} does not answer as an OGC API with EV Planner&apos;s data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/client.py" line="174"/>
        <source>Check the address; it is the page that has /collections below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/engine.py" line="97"/>
        <source>The server at {url} has no {collections}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/engine.py" line="97"/>
        <source>Check the address; it must be a central API of EV Planner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/engine.py" line="107"/>
        <source>This workspace belongs to another central API, {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/engine.py" line="107"/>
        <source>Use that address, or create a new workspace for {url}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/engine.py" line="119"/>
        <source>The central API at {url} was put back to an earlier state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/engine.py" line="119"/>
        <source>The exchange stopped. Keep this workspace, create a new one and bring your changes over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/engine.py" line="129"/>
        <source>The server accepted the feature but did not store it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/features.py" line="155"/>
        <source>Tell the server&apos;s administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/features.py" line="56"/>
        <source>The Python package pyproj is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/features.py" line="56"/>
        <source>Install it into QGIS&apos;s Python with: pip install pyproj</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/features.py" line="68"/>
        <source>Coordinates in EPSG:{epsg} cannot be turned into degrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/features.py" line="68"/>
        <source>Keep the workspace in Lambert 72 (EPSG:31370) or Lambert 2008 (EPSG:3812).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/features.py" line="111"/>
        <source>The column {column} cannot hold &quot;{value}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/features.py" line="111"/>
        <source>Correct the value, then sync again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/features.py" line="139"/>
        <source>The collection {collection} of the central API has no {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/features.py" line="139"/>
        <source>The central database is of another version: have it updated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/features.py" line="155"/>
        <source>The central API answers what cannot be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/features.py" line="231"/>
        <source>A feature of {collection} lies outside the area of its CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/features.py" line="231"/>
        <source>Move the feature to where it belongs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/qgis_bridge.py" line="45"/>
        <source>QGIS&apos;s authentication store has no entry {authcfg}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/qgis_bridge.py" line="45"/>
        <source>Choose a login in the panel, or add one in QGIS&apos;s authentication settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/qgis_bridge.py" line="52"/>
        <source>The login {authcfg} uses the method {method}, which the exchange cannot use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/qgis_bridge.py" line="52"/>
        <source>Use a login of the method Basic or API Header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/qgis_bridge.py" line="61"/>
        <source>QGIS&apos;s authentication store does not give the login {authcfg}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/qgis_bridge.py" line="61"/>
        <source>Enter QGIS&apos;s master password, or check its authentication settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/transport.py" line="73"/>
        <source>&quot;{url}&quot; is not an address of a central API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/transport.py" line="73"/>
        <source>Give one such as https://central.example.org/ogc, without a login in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/transport.py" line="86"/>
        <source>The address {url} is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/transport.py" line="86"/>
        <source>Use the address that begins with https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/transport.py" line="111"/>
        <source>The Python package requests is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/transport.py" line="111"/>
        <source>Install it into QGIS&apos;s Python with: pip install requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/transport.py" line="162"/>
        <source>The certificate of {host} is not trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/transport.py" line="172"/>
        <source>The proxy does not let the request to {host} through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/transport.py" line="172"/>
        <source>Check the proxy in QGIS under Settings, Options, Network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/transport.py" line="178"/>
        <source>{host} does not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/transport.py" line="178"/>
        <source>Try again later; what was exchanged so far is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/transport.py" line="183"/>
        <source>{host} cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/sync/transport.py" line="183"/>
        <source>Check the address and the network, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/areas.py" line="21"/>
        <source>The plugin is incomplete: {path} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/areas.py" line="21"/>
        <source>Install the plugin again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/areas.py" line="47"/>
        <source>There is no Flemish municipality with NIS code “{nis}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/areas.py" line="47"/>
        <source>Use the five digits valid since 1 January 2025, e.g. 13019 for Lille.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/create.py" line="53"/>
        <source>{path} is no name for a workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/create.py" line="53"/>
        <source>Choose a name that ends in .gpkg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/create.py" line="59"/>
        <source>There is no folder {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/create.py" line="59"/>
        <source>Make the folder first, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/create.py" line="65"/>
        <source>{path} exists already; it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/create.py" line="65"/>
        <source>Choose another name, or open the existing workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/crs.py" line="49"/>
        <source>A workspace cannot be kept in EPSG:{epsg}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/crs.py" line="49"/>
        <source>Choose one of these: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/crs.py" line="64"/>
        <source>This computer&apos;s list of coordinate systems does not know EPSG:{epsg}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/crs.py" line="64"/>
        <source>Choose EPSG:31370 or EPSG:3812, or install a newer QGIS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geometry.py" line="32"/>
        <source>The Python package shapely (version 2) is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geometry.py" line="32"/>
        <source>Install it into QGIS&apos;s Python with: pip install &quot;shapely&gt;=2,&lt;2.1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geometry.py" line="74"/>
        <source>A geometry in the file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geometry.py" line="74"/>
        <source>Curves must be segmented and damaged features removed first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geometry.py" line="85"/>
        <source>A geometry in the file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geometry.py" line="85"/>
        <source>Restore the file from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geometry.py" line="143"/>
        <source>A geometry of type {has} does not fit into a layer of type {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geometry.py" line="143"/>
        <source>Use features of the layer&apos;s own type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geopackage.py" line="60"/>
        <source>There is no file {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geopackage.py" line="60"/>
        <source>Choose an existing workspace, or create one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geopackage.py" line="129"/>
        <source>{path} is not a GeoPackage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/migrations.py" line="49"/>
        <source>Choose a workspace that EV Planner created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geopackage.py" line="138"/>
        <source>{path} cannot be opened or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geopackage.py" line="138"/>
        <source>Choose a folder in which you may write, and check that the file is not write-protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geopackage.py" line="153"/>
        <source>Another program is writing to {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geopackage.py" line="153"/>
        <source>Save or end the editing there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geopackage.py" line="160"/>
        <source>The disk that holds {path} is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geopackage.py" line="160"/>
        <source>Make room on the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geopackage.py" line="169"/>
        <source>{path} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geopackage.py" line="169"/>
        <source>Restore it from one of the backups beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geopackage.py" line="178"/>
        <source>A row with the same key is already in {path}: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geopackage.py" line="178"/>
        <source>Each row needs an id of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geopackage.py" line="185"/>
        <source>{path} cannot be read or written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/geopackage.py" line="185"/>
        <source>Check the disk and whether another program uses the file, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/migrations.py" line="49"/>
        <source>{path} is a GeoPackage, but no EV Planner workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/migrations.py" line="55"/>
        <source>{path} was made by a newer version of EV Planner (schema {version}, here {known}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/migrations.py" line="55"/>
        <source>Update the plugin; the file was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/migrations.py" line="82"/>
        <source>{path} could not be brought from schema {version} to {next}; that step was undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/migrations.py" line="82"/>
        <source>Try again; a copy of the file is in {copy}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/tables.py" line="40"/>
        <source>The table {table} has no column {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/tables.py" line="40"/>
        <source>Its columns are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/tables.py" line="53"/>
        <source>The workspace has no table {table}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/tables.py" line="53"/>
        <source>Add the layer to the workspace, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/tables.py" line="172"/>
        <source>No row was named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/tables.py" line="211"/>
        <source>The table {table} has no geometry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/workspace/tables.py" line="211"/>
        <source>Leave the geometry out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>map_tip</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/map_tip.py" line="36"/>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/map_tip.py" line="36"/>
        <source>rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/map_tip.py" line="46"/>
        <source>measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/map_tip.py" line="46"/>
        <source>contribution</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>potential_style</name>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_style.py" line="160"/>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_style.py" line="161"/>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_style.py" line="169"/>
        <source>Struck by a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_style.py" line="202"/>
        <source>measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_style.py" line="203"/>
        <source>value (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_style.py" line="204"/>
        <source>contribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_style.py" line="206"/>
        <source>Cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_style.py" line="207"/>
        <source>Score (0–1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_style.py" line="208"/>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_style.py" line="209"/>
        <source>Struck by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_style.py" line="210"/>
        <source>Recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/algorithms/potential_style.py" line="211"/>
        <source>Fingerprint of the recipe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quantities</name>
    <message>
        <location filename="../evplanner_plugin/gui/quantities.py" line="13"/>
        <source>{number} dwellings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/quantities.py" line="14"/>
        <source>{number} households</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/quantities.py" line="15"/>
        <source>{number} electric cars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/quantities.py" line="16"/>
        <source>{number} kWh/day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/quantities.py" line="17"/>
        <source>{number} dwellings/ha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/quantities.py" line="18"/>
        <source>{number} cars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/quantities.py" line="19"/>
        <source>{number} EUR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/quantities.py" line="20"/>
        <source>{number} bays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/quantities.py" line="30"/>
        <source>more than {number} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/quantities.py" line="35"/>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vocabulary</name>
    <message>
        <location filename="../evplanner_plugin/gui/vocabulary.py" line="12"/>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/vocabulary.py" line="13"/>
        <source>In review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/vocabulary.py" line="14"/>
        <source>Needs agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/vocabulary.py" line="15"/>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/vocabulary.py" line="16"/>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/vocabulary.py" line="17"/>
        <source>Handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/vocabulary.py" line="18"/>
        <source>Installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/vocabulary.py" line="19"/>
        <source>In service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/vocabulary.py" line="20"/>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/vocabulary.py" line="23"/>
        <source>proposed this site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/vocabulary.py" line="24"/>
        <source>moved this site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/vocabulary.py" line="25"/>
        <source>commented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/vocabulary.py" line="26"/>
        <source>approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/vocabulary.py" line="27"/>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/vocabulary.py" line="28"/>
        <source>handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/vocabulary.py" line="29"/>
        <source>installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/vocabulary.py" line="30"/>
        <source>in service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/vocabulary.py" line="31"/>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/vocabulary.py" line="34"/>
        <source>is in favour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/vocabulary.py" line="35"/>
        <source>is against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/vocabulary.py" line="36"/>
        <source>has a question</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workspace_project</name>
    <message>
        <location filename="../evplanner_plugin/gui/workspace_project.py" line="55"/>
        <source>Proposed sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/workspace_project.py" line="56"/>
        <source>Log of the sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/workspace_project.py" line="57"/>
        <source>Charging locations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/workspace_project.py" line="58"/>
        <source>Charging points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/workspace_project.py" line="59"/>
        <source>Connectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/workspace_project.py" line="60"/>
        <source>Use per month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/workspace_project.py" line="61"/>
        <source>Parking bays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/workspace_project.py" line="62"/>
        <source>Streets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/workspace_project.py" line="63"/>
        <source>Buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/workspace_project.py" line="64"/>
        <source>Demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/workspace_project.py" line="65"/>
        <source>Municipality and neighbourhoods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/workspace_project.py" line="195"/>
        <source>Logs and tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../evplanner_plugin/gui/workspace_project.py" line="234"/>
        <source>Log of the site</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
