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
            <Option type="QString" value="240,228,66,255" name="color"/>
            <Option type="QString" value="1" name="horizontal_anchor_point"/>
            <Option type="QString" value="bevel" name="joinstyle"/>
            <Option type="QString" value="square" name="name"/>
            <Option type="QString" value="0,0" name="offset"/>
            <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale"/>
            <Option type="QString" value="MM" name="offset_unit"/>
            <Option type="QString" value="64,64,64,255" name="outline_color"/>
            <Option type="QString" value="solid" name="outline_style"/>
            <Option type="QString" value="0.3" name="outline_width"/>
            <Option type="QString" value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale"/>
            <Option type="QString" value="MM" name="outline_width_unit"/>
            <Option type="QString" value="diameter" name="scale_method"/>
            <Option type="QString" value="2.6" name="size"/>
            <Option type="QString" value="3x:0,0,0,0,0,0" name="size_map_unit_scale"/>
            <Option type="QString" value="MM" name="size_unit"/>
            <Option type="QString" value="1" name="vertical_anchor_point"/>
          </Option>
          <prop v="0" k="angle"/>
          <prop v="square" k="cap_style"/>
          <prop v="240,228,66,255" k="color"/>
          <prop v="1" k="horizontal_anchor_point"/>
          <prop v="bevel" k="joinstyle"/>
          <prop v="square" k="name"/>
          <prop v="0,0" k="offset"/>
          <prop v="3x:0,0,0,0,0,0" k="offset_map_unit_scale"/>
          <prop v="MM" k="offset_unit"/>
          <prop v="64,64,64,255" k="outline_color"/>
          <prop v="solid" k="outline_style"/>
          <prop v="0.3" k="outline_width"/>
          <prop v="3x:0,0,0,0,0,0" k="outline_width_map_unit_scale"/>
          <prop v="MM" k="outline_width_unit"/>
          <prop v="diameter" k="scale_method"/>
          <prop v="2.6" k="size"/>
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
            <Option type="QString" value="photo_of_site" name="Relation"/>
            <Option type="bool" value="false" name="ShowForm"/>
            <Option type="bool" value="true" name="ShowOpenFormButton"/>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="taken_at" configurationFlags="None">
      <editWidget type="TextEdit">
        <config>
          <Option type="Map">
            <Option type="bool" value="false" name="IsMultiline"/>
            <Option type="bool" value="false" name="UseHtml"/>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="caption" configurationFlags="None">
      <editWidget type="TextEdit">
        <config>
          <Option type="Map">
            <Option type="bool" value="false" name="IsMultiline"/>
            <Option type="bool" value="false" name="UseHtml"/>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="width" configurationFlags="None">
      <editWidget type="TextEdit">
        <config>
          <Option type="Map">
            <Option type="bool" value="false" name="IsMultiline"/>
            <Option type="bool" value="false" name="UseHtml"/>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="height" configurationFlags="None">
      <editWidget type="TextEdit">
        <config>
          <Option type="Map">
            <Option type="bool" value="false" name="IsMultiline"/>
            <Option type="bool" value="false" name="UseHtml"/>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="content_sha256" configurationFlags="None">
      <editWidget type="TextEdit">
        <config>
          <Option type="Map">
            <Option type="bool" value="false" name="IsMultiline"/>
            <Option type="bool" value="false" name="UseHtml"/>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="thumbnail" configurationFlags="None">
      <editWidget type="Hidden">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="image" configurationFlags="None">
      <editWidget type="Hidden">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
  </fieldConfiguration>
  <aliases>
    <alias index="0" field="fid" name=""/>
    <alias index="1" field="id" name="Id"/>
    <alias index="2" field="nis" name="NIS-code"/>
    <alias index="3" field="site_id" name="Locatie"/>
    <alias index="4" field="taken_at" name="Genomen op (UTC)"/>
    <alias index="5" field="caption" name="Bijschrift"/>
    <alias index="6" field="width" name="Breedte (pixels)"/>
    <alias index="7" field="height" name="Hoogte (pixels)"/>
    <alias index="8" field="content_sha256" name="Vingerafdruk"/>
    <alias index="9" field="thumbnail" name="Kleine afbeelding"/>
    <alias index="10" field="image" name="Afbeelding"/>
  </aliases>
  <defaults>
    <default expression="" field="fid" applyOnUpdate="0"/>
    <default expression="uuid('WithoutBraces')" field="id" applyOnUpdate="0"/>
    <default expression="" field="nis" applyOnUpdate="0"/>
    <default expression="" field="site_id" applyOnUpdate="0"/>
    <default expression="" field="taken_at" applyOnUpdate="0"/>
    <default expression="" field="caption" applyOnUpdate="0"/>
    <default expression="" field="width" applyOnUpdate="0"/>
    <default expression="" field="height" applyOnUpdate="0"/>
    <default expression="" field="content_sha256" applyOnUpdate="0"/>
    <default expression="" field="thumbnail" applyOnUpdate="0"/>
    <default expression="" field="image" applyOnUpdate="0"/>
  </defaults>
  <constraints>
    <constraint field="fid" unique_strength="1" exp_strength="0" constraints="3" notnull_strength="1"/>
    <constraint field="id" unique_strength="0" exp_strength="0" constraints="0" notnull_strength="0"/>
    <constraint field="nis" unique_strength="0" exp_strength="0" constraints="0" notnull_strength="0"/>
    <constraint field="site_id" unique_strength="0" exp_strength="1" constraints="4" notnull_strength="0"/>
    <constraint field="taken_at" unique_strength="0" exp_strength="0" constraints="0" notnull_strength="0"/>
    <constraint field="caption" unique_strength="0" exp_strength="1" constraints="4" notnull_strength="0"/>
    <constraint field="width" unique_strength="0" exp_strength="0" constraints="0" notnull_strength="0"/>
    <constraint field="height" unique_strength="0" exp_strength="0" constraints="0" notnull_strength="0"/>
    <constraint field="content_sha256" unique_strength="0" exp_strength="0" constraints="0" notnull_strength="0"/>
    <constraint field="thumbnail" unique_strength="0" exp_strength="0" constraints="0" notnull_strength="0"/>
    <constraint field="image" unique_strength="0" exp_strength="0" constraints="0" notnull_strength="0"/>
  </constraints>
  <constraintExpressions>
    <constraint exp="" field="fid" desc=""/>
    <constraint exp="" field="id" desc=""/>
    <constraint exp="" field="nis" desc=""/>
    <constraint exp="(coalesce($id, 0) &lt;= 0 OR get_feature_by_id(@layer, $id) IS NULL OR &quot;site_id&quot; IS attribute(get_feature_by_id(@layer, $id), 'site_id')) AND (trim(coalesce(&quot;site_id&quot;, '')) &lt;> '')" field="site_id" desc="Kies de locatie die op de foto staat."/>
    <constraint exp="" field="taken_at" desc=""/>
    <constraint exp="coalesce($id, 0) &lt;= 0 OR get_feature_by_id(@layer, $id) IS NULL OR &quot;caption&quot; IS attribute(get_feature_by_id(@layer, $id), 'caption')" field="caption" desc="Bewaarde vermeldingen blijven zoals ze zijn; voeg een nieuwe toe."/>
    <constraint exp="" field="width" desc=""/>
    <constraint exp="" field="height" desc=""/>
    <constraint exp="" field="content_sha256" desc=""/>
    <constraint exp="" field="thumbnail" desc=""/>
    <constraint exp="" field="image" desc=""/>
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
    <attributeEditorContainer groupBox="1" visibilityExpression="" name="Foto" showLabel="1" columnCount="1" visibilityExpressionEnabled="0">
      <attributeEditorField index="3" name="site_id" showLabel="1"/>
      <attributeEditorField index="5" name="caption" showLabel="1"/>
      <attributeEditorField index="4" name="taken_at" showLabel="1"/>
    </attributeEditorContainer>
    <attributeEditorContainer groupBox="1" visibilityExpression="" name="Gegevens" showLabel="1" columnCount="1" visibilityExpressionEnabled="0">
      <attributeEditorField index="6" name="width" showLabel="1"/>
      <attributeEditorField index="7" name="height" showLabel="1"/>
      <attributeEditorField index="8" name="content_sha256" showLabel="1"/>
      <attributeEditorField index="1" name="id" showLabel="1"/>
      <attributeEditorField index="2" name="nis" showLabel="1"/>
    </attributeEditorContainer>
  </attributeEditorForm>
  <editable>
    <field name="content_sha256" editable="0"/>
    <field name="height" editable="0"/>
    <field name="id" editable="0"/>
    <field name="nis" editable="0"/>
    <field name="taken_at" editable="0"/>
    <field name="width" editable="0"/>
  </editable>
  <labelOnTop/>
  <reuseLastValue/>
  <dataDefinedFieldProperties/>
  <widgets/>
  <previewExpression>coalesce(nullif("caption", ''), left("taken_at", 10), '–')</previewExpression>
  <mapTip>&lt;div style="padding: 6px; width: 230px; color: #222222; background-color: #ffffff; font-family: sans-serif">
[% if("image" IS NULL, '', '&lt;img width="230" src="data:image/jpeg;base64,' || to_base64("image") || '">&lt;br>') %]
[% replace(coalesce(caption, char(8211)), map('&amp;', '&amp;amp;', '&lt;', '&amp;lt;', '>', '&amp;gt;')) %]
&lt;/div></mapTip>
  <layerGeometryType>0</layerGeometryType>
</qgis>
