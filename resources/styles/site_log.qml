<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis simplifyDrawingTol="1" labelsEnabled="0" simplifyLocal="1" simplifyDrawingHints="1" simplifyAlgorithm="0" simplifyMaxScale="1" symbologyReferenceScale="-1" minScale="100000000" version="3.22.16-Białowieża" styleCategories="LayerConfiguration|Symbology|Labeling|Fields|Forms|MapTips|Rendering" hasScaleBasedVisibilityFlag="0" maxScale="0" readOnly="0">
  <flags>
    <Identifiable>1</Identifiable>
    <Removable>1</Removable>
    <Searchable>1</Searchable>
    <Private>0</Private>
  </flags>
  <renderer-v2 type="singleSymbol" referencescale="-1" enableorderby="0" forceraster="0" symbollevels="0">
    <symbols>
      <symbol type="marker" force_rhr="0" clip_to_extent="1" alpha="1" name="0">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value=""/>
            <Option name="properties"/>
            <Option type="QString" name="type" value="collection"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option type="QString" name="angle" value="0"/>
            <Option type="QString" name="cap_style" value="square"/>
            <Option type="QString" name="color" value="140,140,140,255"/>
            <Option type="QString" name="horizontal_anchor_point" value="1"/>
            <Option type="QString" name="joinstyle" value="bevel"/>
            <Option type="QString" name="name" value="circle"/>
            <Option type="QString" name="offset" value="0,0"/>
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="offset_unit" value="MM"/>
            <Option type="QString" name="outline_color" value="64,64,64,255"/>
            <Option type="QString" name="outline_style" value="solid"/>
            <Option type="QString" name="outline_width" value="0.2"/>
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="outline_width_unit" value="MM"/>
            <Option type="QString" name="scale_method" value="diameter"/>
            <Option type="QString" name="size" value="1.6"/>
            <Option type="QString" name="size_map_unit_scale" value="3x:0,0,0,0,0,0"/>
            <Option type="QString" name="size_unit" value="MM"/>
            <Option type="QString" name="vertical_anchor_point" value="1"/>
          </Option>
          <prop k="angle" v="0"/>
          <prop k="cap_style" v="square"/>
          <prop k="color" v="140,140,140,255"/>
          <prop k="horizontal_anchor_point" v="1"/>
          <prop k="joinstyle" v="bevel"/>
          <prop k="name" v="circle"/>
          <prop k="offset" v="0,0"/>
          <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="offset_unit" v="MM"/>
          <prop k="outline_color" v="64,64,64,255"/>
          <prop k="outline_style" v="solid"/>
          <prop k="outline_width" v="0.2"/>
          <prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="outline_width_unit" v="MM"/>
          <prop k="scale_method" v="diameter"/>
          <prop k="size" v="1.6"/>
          <prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="size_unit" v="MM"/>
          <prop k="vertical_anchor_point" v="1"/>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value=""/>
              <Option name="properties"/>
              <Option type="QString" name="type" value="collection"/>
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
            <Option type="bool" name="IsMultiline" value="false"/>
            <Option type="bool" name="UseHtml" value="false"/>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="nis" configurationFlags="None">
      <editWidget type="TextEdit">
        <config>
          <Option type="Map">
            <Option type="bool" name="IsMultiline" value="false"/>
            <Option type="bool" name="UseHtml" value="false"/>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="site_id" configurationFlags="None">
      <editWidget type="RelationReference">
        <config>
          <Option type="Map">
            <Option type="bool" name="AllowNULL" value="true"/>
            <Option type="bool" name="MapIdentification" value="true"/>
            <Option type="bool" name="OrderByValue" value="true"/>
            <Option type="bool" name="ReadOnly" value="false"/>
            <Option type="QString" name="Relation" value="site_log_of_site"/>
            <Option type="bool" name="ShowForm" value="false"/>
            <Option type="bool" name="ShowOpenFormButton" value="true"/>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="at" configurationFlags="None">
      <editWidget type="TextEdit">
        <config>
          <Option type="Map">
            <Option type="bool" name="IsMultiline" value="false"/>
            <Option type="bool" name="UseHtml" value="false"/>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="actor" configurationFlags="None">
      <editWidget type="TextEdit">
        <config>
          <Option type="Map">
            <Option type="bool" name="IsMultiline" value="false"/>
            <Option type="bool" name="UseHtml" value="false"/>
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
                <Option type="QString" name="Lezer" value="viewer"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Adviseur" value="adviser"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Planner" value="planner"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Beslisser" value="decision_maker"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Concessiehouder" value="concession_holder"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Netbeheerder" value="grid_operator"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Wegbeheerder" value="road_manager"/>
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
                <Option type="QString" name="Mobiliteit" value="mobility"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Openbare werken" value="public_works"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Ruimtelijke ordening" value="spatial_planning"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Milieu en groen" value="environment"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Erfgoed" value="heritage"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Politie" value="police"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="GIS" value="gis"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Gemeenteraad en college" value="council"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Algemene directie" value="management"/>
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
                <Option type="QString" name="Heeft deze locatie voorgesteld" value="proposed"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Heeft deze locatie verplaatst" value="moved"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Heeft een beoordeling gegeven" value="marked"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Heeft een opmerking gegeven" value="commented"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Heeft deze locatie toegewezen" value="assigned"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Heeft een stap gestart" value="step_started"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Heeft een stap afgerond" value="step_finished"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Heeft de klok stilgezet" value="clock_stopped"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Heeft de klok weer laten lopen" value="clock_resumed"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Heeft goedgekeurd" value="approved"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Heeft afgekeurd" value="rejected"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Heeft een tegenvoorstel gedaan" value="counter_proposed"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Heeft deze locatie overgedragen" value="handed_over"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Heeft de ontvangst bevestigd" value="acknowledged"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Heeft het laadpunt geplaatst" value="installed"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Heeft deze locatie in dienst gesteld" value="in_service"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Heeft deze locatie geannuleerd" value="cancelled"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Heeft een foto toegevoegd" value="photo_added"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Heeft het aanvullend reglement opgesteld" value="regulation_drafted"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Zei of inwoners deze locatie mogen zien" value="published"/>
              </Option>
              <Option type="Map">
                <Option type="QString" name="Heeft de checklist ingevuld" value="checked"/>
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
            <Option type="bool" name="IsMultiline" value="true"/>
            <Option type="bool" name="UseHtml" value="false"/>
          </Option>
        </config>
      </editWidget>
    </field>
  </fieldConfiguration>
  <aliases>
    <alias name="" field="fid" index="0"/>
    <alias name="Id" field="id" index="1"/>
    <alias name="NIS-code" field="nis" index="2"/>
    <alias name="Locatie" field="site_id" index="3"/>
    <alias name="Op (UTC)" field="at" index="4"/>
    <alias name="Door" field="actor" index="5"/>
    <alias name="Rol" field="role" index="6"/>
    <alias name="Dienst" field="department" index="7"/>
    <alias name="Wat er gebeurde" field="kind" index="8"/>
    <alias name="Details" field="payload" index="9"/>
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
    <constraint unique_strength="1" exp_strength="0" field="fid" notnull_strength="1" constraints="3"/>
    <constraint unique_strength="0" exp_strength="0" field="id" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="0" field="nis" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="1" field="site_id" notnull_strength="0" constraints="4"/>
    <constraint unique_strength="0" exp_strength="0" field="at" notnull_strength="0" constraints="0"/>
    <constraint unique_strength="0" exp_strength="1" field="actor" notnull_strength="0" constraints="4"/>
    <constraint unique_strength="0" exp_strength="1" field="role" notnull_strength="0" constraints="4"/>
    <constraint unique_strength="0" exp_strength="1" field="department" notnull_strength="0" constraints="4"/>
    <constraint unique_strength="0" exp_strength="1" field="kind" notnull_strength="0" constraints="4"/>
    <constraint unique_strength="0" exp_strength="1" field="payload" notnull_strength="0" constraints="4"/>
  </constraints>
  <constraintExpressions>
    <constraint desc="" field="fid" exp=""/>
    <constraint desc="" field="id" exp=""/>
    <constraint desc="" field="nis" exp=""/>
    <constraint desc="Kies de locatie waarover de vermelding gaat." field="site_id" exp="(coalesce($id, 0) &lt;= 0 OR get_feature_by_id(@layer, $id) IS NULL OR &quot;site_id&quot; IS attribute(get_feature_by_id(@layer, $id), 'site_id')) AND (trim(coalesce(&quot;site_id&quot;, '')) &lt;> '')"/>
    <constraint desc="" field="at" exp=""/>
    <constraint desc="Bewaarde vermeldingen blijven zoals ze zijn; voeg een nieuwe toe." field="actor" exp="(coalesce($id, 0) &lt;= 0 OR get_feature_by_id(@layer, $id) IS NULL OR &quot;actor&quot; IS attribute(get_feature_by_id(@layer, $id), 'actor')) AND (trim(coalesce(&quot;actor&quot;, '')) &lt;> '')"/>
    <constraint desc="Bewaarde vermeldingen blijven zoals ze zijn; voeg een nieuwe toe." field="role" exp="coalesce($id, 0) &lt;= 0 OR get_feature_by_id(@layer, $id) IS NULL OR &quot;role&quot; IS attribute(get_feature_by_id(@layer, $id), 'role')"/>
    <constraint desc="Bewaarde vermeldingen blijven zoals ze zijn; voeg een nieuwe toe." field="department" exp="coalesce($id, 0) &lt;= 0 OR get_feature_by_id(@layer, $id) IS NULL OR &quot;department&quot; IS attribute(get_feature_by_id(@layer, $id), 'department')"/>
    <constraint desc="Kies wat er gebeurd is." field="kind" exp="(coalesce($id, 0) &lt;= 0 OR get_feature_by_id(@layer, $id) IS NULL OR &quot;kind&quot; IS attribute(get_feature_by_id(@layer, $id), 'kind')) AND (trim(coalesce(&quot;kind&quot;, '')) &lt;> '')"/>
    <constraint desc="Een opmerking heeft woorden nodig, een beoordeling {&quot;mark&quot;: &quot;up&quot;}, &quot;down&quot; of &quot;question&quot;; anders JSON of niets." field="payload" exp="(coalesce($id, 0) &lt;= 0 OR get_feature_by_id(@layer, $id) IS NULL OR &quot;payload&quot; IS attribute(get_feature_by_id(@layer, $id), 'payload')) AND (CASE WHEN &quot;kind&quot; = 'marked' THEN coalesce(map_get(from_json(&quot;payload&quot;), 'mark'), '') IN ('up', 'down', 'question') WHEN &quot;kind&quot; = 'commented' THEN trim(coalesce(&quot;payload&quot;, '')) NOT IN ('', '{}') ELSE trim(coalesce(&quot;payload&quot;, '')) = '' OR from_json(&quot;payload&quot;) IS NOT NULL END)"/>
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
    <attributeEditorContainer groupBox="1" visibilityExpressionEnabled="0" name="Vermelding" visibilityExpression="" showLabel="1" columnCount="1">
      <attributeEditorField name="site_id" showLabel="1" index="3"/>
      <attributeEditorField name="kind" showLabel="1" index="8"/>
      <attributeEditorField name="payload" showLabel="1" index="9"/>
      <attributeEditorField name="actor" showLabel="1" index="5"/>
      <attributeEditorField name="role" showLabel="1" index="6"/>
      <attributeEditorField name="department" showLabel="1" index="7"/>
    </attributeEditorContainer>
    <attributeEditorContainer groupBox="1" visibilityExpressionEnabled="0" name="Noteren" visibilityExpression="" showLabel="1" columnCount="1">
      <attributeEditorField name="at" showLabel="1" index="4"/>
      <attributeEditorField name="id" showLabel="1" index="1"/>
      <attributeEditorField name="nis" showLabel="1" index="2"/>
    </attributeEditorContainer>
  </attributeEditorForm>
  <editable>
    <field editable="0" name="at"/>
    <field editable="0" name="id"/>
    <field editable="0" name="nis"/>
  </editable>
  <labelOnTop/>
  <reuseLastValue/>
  <dataDefinedFieldProperties/>
  <widgets/>
  <previewExpression>left("at", 10) || ' · ' || represent_value("kind") || ' · ' || coalesce("actor", '')</previewExpression>
  <mapTip></mapTip>
  <layerGeometryType>0</layerGeometryType>
</qgis>
