<#import "template.ftl" as layout>
<#import "buttons.ftl" as buttons>
<#-- As the inherited page, without its tab order of its own. -->
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("logoutConfirmTitle")}
  <#elseif section = "form">
    <p class="instruction">${msg("logoutConfirmHeader")}</p>
    <form class="${properties.kcFormClass}" action="${url.logoutConfirmAction}" method="post"
        onsubmit="confirmLogout.disabled = true; return true;">
      <input type="hidden" name="session_code" value="${logoutConfirm.code}">
      <@buttons.button id="kc-logout" name="confirmLogout" label="doLogout"/>
    </form>
    <#if !logoutConfirm.skipLink && (client.baseUrl)?has_content>
      <div id="kc-info-message"><a href="${client.baseUrl}">${msg("backToApplication")}</a></div>
    </#if>
  </#if>
</@layout.registrationLayout>
