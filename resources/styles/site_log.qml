<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis labelsEnabled="0" readOnly="0" hasScaleBasedVisibilityFlag="0" maxScale="0" simplifyMaxScale="1" simplifyDrawingTol="1" simplifyAlgorithm="0" styleCategories="LayerConfiguration|Symbology|Labeling|Fields|Forms|MapTips|Rendering" version="3.22.16-Białowieża" minScale="100000000" simplifyDrawingHints="1" simplifyLocal="1" symbologyReferenceScale="-1">
  <flags>
    <Identifiable>1</Identifiable>
    <Removable>1</Removable>
    <Searchable>1</Searchable>
    <Private>0</Private>
  </flags>
  <renderer-v2 type="singleSymbol" enableorderby="0" symbollevels="0" referencescale="-1" forceraster="0">
    <symbols>
      <symbol type="marker" force_rhr="0" alpha="1" clip_to_extent="1" name="0">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" value="" name="name"/>
            <Option name="properties"/>
            <Option type="QString" value="collection" name="type"/>
          </Option>
        </data_defined_properties>
        <layer locked="0" enabled="1" class="SimpleMarker" pass="0">
          <Option type="Map">
            <Option type="QString" value="0" name="angle"/>
            <Option type="QString" value="square" name="cap_style"/>
            <Option type="QString" value="140,140,140,255" name="color"/>
            <Option type="QString" value="1" name="horizontal_anchor_point"/>
            <Option type="QString" value="bevel" name="joinstyle"/>
            <Option type="QString" value="circle" name="name"/>
            <Option type="QString" value="0,0" name="offset"/>
            <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale"/>
            <Option type="QString" value="MM" name="offset_unit"/>
            <Option type="QString" value="64,64,64,255" name="outline_color"/>
            <Option type="QString" value="solid" name="outline_style"/>
            <Option type="QString" value="0.2" name="outline_width"/>
            <Option type="QString" value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale"/>
            <Option type="QString" value="MM" name="outline_width_unit"/>
            <Option type="QString" value="diameter" name="scale_method"/>
            <Option type="QString" value="1.6" name="size"/>
            <Option type="QString" value="3x:0,0,0,0,0,0" name="size_map_unit_scale"/>
            <Option type="QString" value="MM" name="size_unit"/>
            <Option type="QString" value="1" name="vertical_anchor_point"/>
          </Option>
          <prop v="0" k="angle"/>
          <prop v="square" k="cap_style"/>
          <prop v="140,140,140,255" k="color"/>
          <prop v="1" k="horizontal_anchor_point"/>
          <prop v="bevel" k="joinstyle"/>
          <prop v="circle" k="name"/>
          <prop v="0,0" k="offset"/>
          <prop v="3x:0,0,0,0,0,0" k="offset_map_unit_scale"/>
          <prop v="MM" k="offset_unit"/>
          <prop v="64,64,64,255" k="outline_color"/>
          <prop v="solid" k="outline_style"/>
          <prop v="0.2" k="outline_width"/>
          <prop v="3x:0,0,0,0,0,0" k="outline_width_map_unit_scale"/>
          <prop v="MM" k="outline_width_unit"/>
          <prop v="diameter" k="scale_method"/>
          <prop v="1.6" k="size"/>
          <prop v="3x:0,0,0,0,0,0" k="size_map_unit_scale"/>
          <prop v="MM" k="size_unit"/>
          <prop v="1" k="vertical_anchor_point"/>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" value="" name="name"/>
              <Option name="properties"/>
              <Option type="QString" value="collection" name="type"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
    </symbols>
    <rotation/>
    <sizescale/>
  </renderer-v2>
  <blendMode>0</blendMode>
  <featureBlendMode>0</featureBlendMode>
  <layerOpacity>1</layerOpacity>
  <fieldConfiguration>
    <field name="fid" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="id" configurationFlags="None">
      <editWidget type="TextEdit">
        <config>
          <Option type="Map">
            <Option type="bool" value="false" name="IsMultiline"/>
            <Option type="bool" value="false" name="UseHtml"/>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="nis" configurationFlags="None">
      <editWidget type="TextEdit">
        <config>
          <Option type="Map">
            <Option type="bool" value="false" name="IsMultiline"/>
            <Option type="bool" value="false" name="UseHtml"/>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="site_id" configurationFlags="None">
      <editWidget type="RelationReference">
        <config>
          <Option type="Map">
            <Option type="bool" value="true" name="AllowNULL"/>
            <Option type="bool" value="true" name="MapIdentification"/>
            <Option type="bool" value="true" name="OrderByValue"/>
            <Option type="bool" value="false" name="ReadOnly"/>
            <Option type="QString" value="site_log_of_site" name="Relation"/>
            <Option type="bool" value="false" name="ShowForm"/>
            <Option type="bool" value="true" name="ShowOpenFormButton"/>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="at" configurationFlags="None">
      <editWidget type="TextEdit">
        <config>
          <Option type="Map">
            <Option type="bool" value="false" name="IsMultiline"/>
            <Option type="bool" value="false" name="UseHtml"/>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="actor" configurationFlags="None">
      <editWidget type="TextEdit">
        <config>
          <Option type="Map">
            <Option type="bool" value="false" name="IsMultiline"/>
            <Option type="bool" value="false" name="UseHtml"/>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="role" configurationFlags="None">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option type="List" name="map">
              <Option type="Map">
                <Option type="QString" value="viewer" name="Lezer"/>
              </Option>
              <Option type="Map">
                <Option type="QString" value="adviser" name="Adviseur"/>
              </Option>
              <Option type="Map">
                <Option type="QString" value="planner" name="Planner"/>
              </Option>
              <Option type="Map">
                <Option type="QString" value="decision_maker" name="Beslisser"/>
              </Option>
              <Option type="Map">
                <Option type="QString" value="concession_holder" name="Concessiehouder"/>
              </Option>
              <Option type="Map">
                <Option type="QString" value="grid_operator" name="Netbeheerder"/>
              </Option>
              <Option type="Map">
                <Option type="QString" value="road_manager" name="Wegbeheerder"/>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="department" configurationFlags="None">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option type="List" name="map">
              <Option type="Map">
                <Option type="QString" value="mobility" name="Mobiliteit"/>
              </Option>
              <Option type="Map">
                <Option type="QString" value="public_works" name="Openbare werken"/>
              </Option>
              <Option type="Map">
                <Option type="QString" value="spatial_planning" name="Ruimtelijke ordening"/>
              </Option>
              <Option type="Map">
                <Option type="QString" value="environment" name="Milieu en groen"/>
              </Option>
              <Option type="Map">
                <Option type="QString" value="heritage" name="Erfgoed"/>
              </Option>
              <Option type="Map">
                <Option type="QString" value="police" name="Politie"/>
              </Option>
              <Option type="Map">
                <Option type="QString" value="gis" name="GIS"/>
              </Option>
              <Option type="Map">
                <Option type="QString" value="council" name="Gemeenteraad en college"/>
              </Option>
              <Option type="Map">
                <Option type="QString" value="management" name="Algemene directie"/>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="kind" configurationFlags="None">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option type="List" name="map">
              <Option type="Map">
                <Option type="QString" value="proposed" name="Heeft deze locatie voorgesteld"/>
              </Option>
              <Option type="Map">
                <Option type="QString" value="moved" name="Heeft deze locatie verplaatst"/>
              </Option>
              <Option type="Map">
                <Option type="QString" value="marked" name="Gave a mark"/>
              </Option>
              <Option type="Map">
                <Option type="QString" value="commented" name="Heeft een opmerking gegeven"/>
              </Option>
              <Option type="Map">
                <Option type="QString" value="assigned" name="Assigned this site"/>
              </Option>
              <Option type="Map">
                <Option type="QString" value="step_started" name="Started a step"/>
              </Option>
              <Option type="Map">
                <Option type="QString" value="step_finished" name="Finished a step"/>
              </Option>
              <Option type="Map">
                <Option type="QString" value="clock_stopped" name="Stopped the clock"/>
              </Option>
              <Option type="Map">
                <Option type="QString" value="clock_resumed" name="Let the clock run on"/>
              </Option>
              <Option type="Map">
                <Option type="QString" value="approved" name="Heeft goedgekeurd"/>
              </Option>
              <Option type="Map">
                <Option type="QString" value="rejected" name="Heeft afgekeurd"/>
              </Option>
              <Option type="Map">
                <Option type="QString" value="counter_proposed" name="Made a counter-proposal"/>
              </Option>
              <Option type="Map">
                <Option type="QString" value="handed_over" name="Heeft deze locatie overgedragen"/>
              </Option>
              <Option type="Map">
                <Option type="QString" value="acknowledged" name="Acknowledged receipt"/>
              </Option>
              <Option type="Map">
                <Option type="QString" value="installed" name="Heeft het laadpunt geplaatst"/>
              </Option>
              <Option type="Map">
                <Option type="QString" value="in_service" name="Heeft deze locatie in dienst gesteld"/>
              </Option>
              <Option type="Map">
                <Option type="QString" value="cancelled" name="Heeft deze locatie geannuleerd"/>
              </Option>
              <Option type="Map">
                <Option type="QString" value="photo_added" name="Added a photo"/>
              </Option>
              <Option type="Map">
                <Option type="QString" value="regulation_drafted" name="Drafted the supplementary regulation"/>
              </Option>
              <Option type="Map">
                <Option type="QString" value="published" name="Zei of inwoners deze locatie mogen zien"/>
              </Option>
              <Option type="Map">
                <Option type="QString" value="checked" name="Filled in the checklist"/>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="payload" configurationFlags="None">
      <editWidget type="TextEdit">
        <config>
          <Option type="Map">
            <Option type="bool" value="true" name="IsMultiline"/>
            <Option type="bool" value="false" name="UseHtml"/>
          </Option>
        </config>
      </editWidget>
    </field>
  </fieldConfiguration>
  <aliases>
    <alias index="0" field="fid" name=""/>
    <alias index="1" field="id" name="Id"/>
    <alias index="2" field="nis" name="NIS-code"/>
    <alias index="3" field="site_id" name="Locatie"/>
    <alias index="4" field="at" name="Op (UTC)"/>
    <alias index="5" field="actor" name="Door"/>
    <alias index="6" field="role" name="Rol"/>
    <alias index="7" field="department" name="Dienst"/>
    <alias index="8" field="kind" name="Wat er gebeurde"/>
    <alias index="9" field="payload" name="Details"/>
  </aliases>
  <defaults>
    <default expression="" field="fid" applyOnUpdate="0"/>
    <default expression="uuid('WithoutBraces')" field="id" applyOnUpdate="0"/>
    <default expression="" field="nis" applyOnUpdate="0"/>
    <default expression="" field="site_id" applyOnUpdate="0"/>
    <default expression="with_variable('ms', epoch(now()), format_date(make_datetime(1970, 1, 1, 12, 0, 0) + make_interval(days:=floor(@ms / 86400000)), 'yyyy-MM-dd') || 'T' || lpad(to_string(floor(@ms / 3600000) % 24), 2, '0') || ':' || lpad(to_string(floor(@ms / 60000) % 60), 2, '0') || ':' || lpad(to_string(floor(@ms / 1000) % 60), 2, '0') || '.' || lpad(to_string(@ms % 1000), 3, '0') || 'Z')" field="at" applyOnUpdate="0"/>
    <default expression="coalesce(nullif(@evplanner_actor, ''), @user_full_name)" field="actor" applyOnUpdate="0"/>
    <default expression="@evplanner_role" field="role" applyOnUpdate="0"/>
    <default expression="@evplanner_department" field="department" applyOnUpdate="0"/>
    <default expression="" field="kind" applyOnUpdate="0"/>
    <default expression="" field="payload" applyOnUpdate="0"/>
  </defaults>
  <constraints>
    <constraint field="fid" unique_strength="1" exp_strength="0" constraints="3" notnull_strength="1"/>
    <constraint field="id" unique_strength="0" exp_strength="0" constraints="0" notnull_strength="0"/>
    <constraint field="nis" unique_strength="0" exp_strength="0" constraints="0" notnull_strength="0"/>
    <constraint field="site_id" unique_strength="0" exp_strength="1" constraints="4" notnull_strength="0"/>
    <constraint field="at" unique_strength="0" exp_strength="0" constraints="0" notnull_strength="0"/>
    <constraint field="actor" unique_strength="0" exp_strength="1" constraints="4" notnull_strength="0"/>
    <constraint field="role" unique_strength="0" exp_strength="1" constraints="4" notnull_strength="0"/>
    <constraint field="department" unique_strength="0" exp_strength="1" constraints="4" notnull_strength="0"/>
    <constraint field="kind" unique_strength="0" exp_strength="1" constraints="4" notnull_strength="0"/>
    <constraint field="payload" unique_strength="0" exp_strength="1" constraints="4" notnull_strength="0"/>
  </constraints>
  <constraintExpressions>
    <constraint exp="" field="fid" desc=""/>
    <constraint exp="" field="id" desc=""/>
    <constraint exp="" field="nis" desc=""/>
    <constraint exp="(coalesce($id, 0) &lt;= 0 OR get_feature_by_id(@layer, $id) IS NULL OR &quot;site_id&quot; IS attribute(get_feature_by_id(@layer, $id), 'site_id')) AND (trim(coalesce(&quot;site_id&quot;, '')) &lt;> '')" field="site_id" desc="Kies de locatie waarover de vermelding gaat."/>
    <constraint exp="" field="at" desc=""/>
    <constraint exp="(coalesce($id, 0) &lt;= 0 OR get_feature_by_id(@layer, $id) IS NULL OR &quot;actor&quot; IS attribute(get_feature_by_id(@layer, $id), 'actor')) AND (trim(coalesce(&quot;actor&quot;, '')) &lt;> '')" field="actor" desc="Bewaarde vermeldingen blijven zoals ze zijn; voeg een nieuwe toe."/>
    <constraint exp="coalesce($id, 0) &lt;= 0 OR get_feature_by_id(@layer, $id) IS NULL OR &quot;role&quot; IS attribute(get_feature_by_id(@layer, $id), 'role')" field="role" desc="Bewaarde vermeldingen blijven zoals ze zijn; voeg een nieuwe toe."/>
    <constraint exp="coalesce($id, 0) &lt;= 0 OR get_feature_by_id(@layer, $id) IS NULL OR &quot;department&quot; IS attribute(get_feature_by_id(@layer, $id), 'department')" field="department" desc="Bewaarde vermeldingen blijven zoals ze zijn; voeg een nieuwe toe."/>
    <constraint exp="(coalesce($id, 0) &lt;= 0 OR get_feature_by_id(@layer, $id) IS NULL OR &quot;kind&quot; IS attribute(get_feature_by_id(@layer, $id), 'kind')) AND (trim(coalesce(&quot;kind&quot;, '')) &lt;> '')" field="kind" desc="Kies wat er gebeurd is."/>
    <constraint exp="(coalesce($id, 0) &lt;= 0 OR get_feature_by_id(@layer, $id) IS NULL OR &quot;payload&quot; IS attribute(get_feature_by_id(@layer, $id), 'payload')) AND (CASE WHEN &quot;kind&quot; = 'marked' THEN coalesce(map_get(from_json(&quot;payload&quot;), 'mark'), '') IN ('up', 'down', 'question') WHEN &quot;kind&quot; = 'commented' THEN trim(coalesce(&quot;payload&quot;, '')) NOT IN ('', '{}') ELSE trim(coalesce(&quot;payload&quot;, '')) = '' OR from_json(&quot;payload&quot;) IS NOT NULL END)" field="payload" desc="Een opmerking heeft woorden nodig, een beoordeling {&quot;mark&quot;: &quot;up&quot;}, &quot;down&quot; of &quot;question&quot;; anders JSON of niets."/>
  </constraintExpressions>
  <expressionfields/>
  <editform tolerant="1"></editform>
  <editforminit/>
  <editforminitcodesource>0</editforminitcodesource>
  <editforminitfilepath></editforminitfilepath>
  <editforminitcode><![CDATA[]]></editforminitcode>
  <featformsuppress>0</featformsuppress>
  <editorlayout>tablayout</editorlayout>
  <attributeEditorForm>
    <attributeEditorContainer groupBox="1" visibilityExpression="" name="Vermelding" showLabel="1" columnCount="1" visibilityExpressionEnabled="0">
      <attributeEditorField index="3" name="site_id" showLabel="1"/>
      <attributeEditorField index="8" name="kind" showLabel="1"/>
      <attributeEditorField index="9" name="payload" showLabel="1"/>
      <attributeEditorField index="5" name="actor" showLabel="1"/>
      <attributeEditorField index="6" name="role" showLabel="1"/>
      <attributeEditorField index="7" name="department" showLabel="1"/>
    </attributeEditorContainer>
    <attributeEditorContainer groupBox="1" visibilityExpression="" name="Gegevens" showLabel="1" columnCount="1" visibilityExpressionEnabled="0">
      <attributeEditorField index="4" name="at" showLabel="1"/>
      <attributeEditorField index="1" name="id" showLabel="1"/>
      <attributeEditorField index="2" name="nis" showLabel="1"/>
    </attributeEditorContainer>
  </attributeEditorForm>
  <editable>
    <field name="at" editable="0"/>
    <field name="id" editable="0"/>
    <field name="nis" editable="0"/>
  </editable>
  <labelOnTop/>
  <reuseLastValue/>
  <dataDefinedFieldProperties/>
  <widgets/>
  <previewExpression>left("at", 10) || ' · ' || represent_value("kind") || ' · ' || coalesce("actor", '')</previewExpression>
  <mapTip></mapTip>
  <layerGeometryType>0</layerGeometryType>
</qgis>
