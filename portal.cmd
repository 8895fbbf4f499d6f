@echo off
rem Finds a JDK and hands over to the launcher, which runs from its sources.
rem portal help says what it can do.
setlocal EnableDelayedExpansion
chcp 65001 >nul
set "ROOT=%~dp0"
set "ROOT=%ROOT:~0,-1%"
set NEEDED=25
set "FOUND="
if defined JAVA_HOME call :try "%JAVA_HOME%\bin\java.exe"
for /f "delims=" %%j in ('where java 2^>nul') do call :try "%%j"
for %%f in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\BellSoft") do (
    for /d %%d in ("%%~f\*") do call :try "%%~d\bin\java.exe"
)
if not defined FOUND goto :missing
"%FOUND%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC "-Dthidua.home=%ROOT%" "%ROOT%\launcher\src\main\java\vn\thidua\launcher\Portal.java" %*
exit /b %ERRORLEVEL%

:try
if defined FOUND exit /b 0
if not exist "%~1" exit /b 0
if not exist "%~dp1javac.exe" exit /b 0
set "MAJOR=0"
for /f "tokens=3" %%v in ('""%~1" -version 2^>^&1"') do (
    if "!MAJOR!"=="0" for /f "tokens=1 delims=.-+" %%m in ("%%~v") do set "MAJOR=%%m"
)
if !MAJOR! GEQ %NEEDED% set "FOUND=%~1"
exit /b 0

:missing
echo Không tìm thấy JDK %NEEDED% trở lên trên máy này. 1>&2
echo Hãy cài Eclipse Temurin JDK %NEEDED%, hoặc đặt biến JAVA_HOME trỏ tới JDK đó, rồi chạy lại. 1>&2
echo. 1>&2
echo No JDK %NEEDED% or newer was found on this machine. 1>&2
echo Install Eclipse Temurin JDK %NEEDED%, or let JAVA_HOME point to it, and run this again. 1>&2
exit /b 1
