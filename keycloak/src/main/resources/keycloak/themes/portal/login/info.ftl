<#import "template.ftl" as layout>
<#-- A notice after something went well. Unlike the inherited page it does not say its heading twice. -->
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    <#if messageHeader??>${kcSanitize(msg(messageHeader))?no_esc}<#else>${message.summary}</#if>
  <#elseif section = "form">
    <#if messageHeader??><p class="instruction">${message.summary}</p></#if>
    <#list (requiredActions![])>
      <ul>
        <#items as action><li>${msg("requiredAction." + action)}</li></#items>
      </ul>
    </#list>
    <div id="kc-info-message">
      <#if skipLink??>
      <#elseif pageRedirectUri?has_content>
        <a href="${pageRedirectUri}">${msg("backToApplication")}</a>
      <#elseif actionUri?has_content>
        <a href="${actionUri}">${msg("proceedWithAction")}</a>
      <#elseif (client.baseUrl)?has_content>
        <a href="${client.baseUrl}">${msg("backToApplication")}</a>
      </#if>
    </div>
  </#if>
</@layout.registrationLayout>
