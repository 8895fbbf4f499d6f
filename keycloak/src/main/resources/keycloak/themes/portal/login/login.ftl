<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<#-- A wrong name and a wrong password look the same: nobody learns which accounts exist. -->
<#assign refused=messagesPerField.existsError("username", "password")>
<@layout.registrationLayout displayMessage=!refused; section>
  <#if section = "header">
    ${msg("loginAccountTitle")}
  <#elseif section = "form">
    <p class="lead">${msg("signInLead")}</p>
    <#if refused>
      <@layout.notice kind="error">
        <p id="sign-in-problem"><b>${messagesPerField.getFirstError("username", "password")}</b><br>${msg("signInProblemHint")}</p>
      </@layout.notice>
    </#if>
    <form id="kc-form-login" class="${properties.kcFormClass}" action="${url.loginAction}" method="post" novalidate
        onsubmit="login.disabled = true; return true;">
      <#if !usernameHidden??>
        <@field.input name="username" label=msg("username") value=(login.username!"") error="" autocomplete="username"
            autofocus=!refused/>
      </#if>
      <@field.password name="password" label=msg("password") error="" autocomplete="current-password"
          autofocus=(usernameHidden?? || refused) forgotPassword=realm.resetPasswordAllowed problemId=refused?then("sign-in-problem", "")/>
      <input type="hidden" id="id-hidden-input" name="credentialId"<#if auth.selectedCredential?has_content> value="${auth.selectedCredential}"</#if>>
      <@buttons.loginButton/>
    </form>
  </#if>
</@layout.registrationLayout>
