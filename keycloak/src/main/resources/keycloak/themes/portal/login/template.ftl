<#-- The frame of every page: name plate with the gate on one side, the page's own part on the other. -->
<#import "field.ftl" as field>
<#import "footer.ftl" as loginFooter>

<#-- Name of the person whose second step this is, with the way back to the first. -->
<#macro username>
  <p class="attempted">
    <b>${auth.attemptedUsername}</b>
    <a id="reset-login" href="${url.loginRestartFlowUrl}">${msg("restartLoginTooltip")}</a>
  </p>
</#macro>

<#macro languages>
  <nav class="languages" aria-label="${msg("languages")}">
    <#-- Vietnamese first. -->
    <#list locale.supported?sort_by("languageTag")?reverse as language>
      <#if language.languageTag == locale.currentLanguageTag>
        <span lang="${language.languageTag}" aria-current="true">${language.label}</span>
      <#else>
        <a lang="${language.languageTag}" hreflang="${language.languageTag}" href="${language.url}">${language.label}</a>
      </#if>
    </#list>
  </nav>
</#macro>

<#macro notice kind>
  <div class="notice ${kind}" role="${(kind == "error")?then("alert", "status")}">
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="10"/><path d="M12 8v4M12 16h.01"/></svg>
    <div><#nested></div>
  </div>
</#macro>

<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<#local header><#nested "header"></#local>
<#-- The inherited pages put a comment of theirs before the heading: it has no place in a title. -->
<#local heading=header?markup_string?replace("<!--.*?-->", "", "rs")?trim?no_esc>
<!DOCTYPE html>
<html lang="${lang}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light">
  <#-- A fresh page each time: the title changes with the state, so that screen readers say it. -->
  <title><#if (messagesPerField.existsError("username", "password"))!false>${msg("pageTitleProblem")} </#if>${heading} · ${realm.displayName!realm.name}</title>
  <link rel="icon" type="image/svg+xml" href="${url.resourcesPath}/img/icon.svg">
  <link rel="stylesheet" href="${url.resourcesPath}/css/portal.css">
  <script type="importmap">{"imports": {"rfc4648": "${url.resourcesCommonPath}/vendor/rfc4648/rfc4648.js"}}</script>
  <#if scripts??>
    <#list scripts as script>
      <script src="${script}"></script>
    </#list>
  </#if>
  <script type="module" src="${url.resourcesPath}/js/reveal.js"></script>
  <#-- Keycloak's own: leave this page when the sign-in was finished in another tab. -->
  <script type="module">
    <#outputformat "JavaScript">
    import { startSessionPolling, checkAuthSession } from ${(url.resourcesPath + "/js/authChecker.js")?c};
    startSessionPolling(${url.ssoLoginInOtherTabsUrl?c});
    <#if authenticationSession??>
    checkAuthSession(${authenticationSession.authSessionIdHash?c});
    </#if>
    </#outputformat>
  </script>
</head>
<body data-page-id="login-${pageId}">
  <div class="halves">
    <header class="plate">
      <img class="gate" src="${url.resourcesPath}/img/gate.svg" alt="">
      <p class="portal">${realm.displayName!realm.name}</p>
      <#if msg("portalBloc")?has_content><p class="bloc">${msg("portalBloc")}</p></#if>
    </header>
    <main>
      <div class="box">
        <h1 id="kc-page-title">${heading}</h1>
        <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
          <#nested "show-username">
          <@username/>
        </#if>
        <#-- Somebody who started an action himself needs no warning that it must be finished. -->
        <#if displayMessage && message?has_content && (message.type != "warning" || !isAppInitiatedAction??)>
          <@notice kind=message.type>${message.summary}</@notice>
        </#if>
        <#nested "form">
        <#if auth?has_content && auth.showTryAnotherWayLink()>
          <form action="${url.loginAction}" method="post">
            <input type="hidden" name="tryAnotherWay" value="on">
            <button id="try-another-way" class="button wide" type="submit">${msg("doTryAnotherWay")}</button>
          </form>
        </#if>
        <#nested "socialProviders">
        <#if displayInfo><div id="kc-info"><#nested "info"></div></#if>
        <p class="help">${msg("signInHelp")}<br>${msg("signInScope")}</p>
        <@loginFooter.content/>
      </div>
      <#if realm.internationalizationEnabled && locale.supported?size gt 1><@languages/></#if>
    </main>
  </div>
</body>
</html>
</#macro>
