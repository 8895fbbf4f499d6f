<#-- The fields of all pages: label above, problem below, both tied to the field. -->

<#macro group name label error="" required=false>
  <div class="${properties.kcFormGroupClass}">
    <label for="${name}">${label}<#if required> <span class="${properties.kcInputRequiredClass}" aria-hidden="true">*</span></#if></label>
    <#nested>
    <div id="input-error-container-${name}">
      <#if error?has_content>
        <p class="${properties.kcInputErrorMessageClass}" id="input-error-${name}" aria-live="polite">${error}</p>
      </#if>
    </div>
  </div>
</#macro>

<#-- What ties a field to its problem; problemId when the words stand elsewhere on the page. -->
<#macro tie name error problemId>
  <#if problemId?has_content> aria-invalid="true" aria-describedby="${problemId}"<#elseif error?has_content> aria-invalid="true" aria-describedby="input-error-${name}"</#if><#t>
</#macro>

<#macro input name label value="" required=false autocomplete="off" fieldName=name error=messagesPerField.get(fieldName) autofocus=false problemId="">
  <@group name=name label=label error=error required=required>
    <input class="${properties.kcInputClass}" id="${name}" name="${name}" value="${value}" type="text"
        autocomplete="${autocomplete}" autocapitalize="none" spellcheck="false"<#if autofocus> autofocus</#if><#if autocomplete == "one-time-code"> inputmode="numeric"</#if><@tie name=name error=error problemId=problemId/>>
  </@group>
</#macro>

<#macro password name label value="" required=false forgotPassword=false fieldName=name error=messagesPerField.get(fieldName) autocomplete="off" autofocus=false problemId="">
  <@group name=name label=label error=error required=required>
    <div class="secret">
      <input class="${properties.kcInputClass}" id="${name}" name="${name}" value="${value}" type="password"
          autocomplete="${autocomplete}" autocapitalize="none" spellcheck="false"<#if autofocus> autofocus</#if><@tie name=name error=error problemId=problemId/>>
      <#-- Shown by the script, which alone can make it work. -->
      <button hidden class="${properties.kcFormPasswordVisibilityButtonClass}" id="${name}-show-password" type="button"
          aria-controls="${name}" aria-label="${msg("showPassword")}"
          data-show="${msg("reveal")}" data-hide="${msg("conceal")}"
          data-label-show="${msg("showPassword")}" data-label-hide="${msg("hidePassword")}">
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M2 12s3.6-7 10-7 10 7 10 7-3.6 7-10 7-10-7-10-7Z"/><circle cx="12" cy="12" r="3"/></svg>
        <span>${msg("reveal")}</span>
      </button>
    </div>
    <#nested>
    <#if forgotPassword><a href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a></#if>
  </@group>
</#macro>

<#-- The page on which an authenticator is set up asks for an icon; here the words beside it suffice. -->
<#macro errorIcon error=""></#macro>

<#macro checkbox name label value=false required=false>
  <label class="${properties.kcCheckboxClass}" for="${name}">
    <input type="checkbox" id="${name}" name="${name}"<#if value> checked</#if>>
    <span>${label}<#if required> <span class="${properties.kcInputRequiredClass}" aria-hidden="true">*</span></#if></span>
  </label>
</#macro>

<#-- Only the page of recovery codes asks for this one. -->
<#macro clipboard name label ariaLabel=label value="" readonly=true>
  <@group name=name label=label>
    <input class="${properties.kcInputClass}" id="${name}" name="${name}" value="${value}" type="text"<#if readonly> readonly</#if>>
  </@group>
</#macro>
