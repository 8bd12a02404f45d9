@echo off
rem Starts Vanban with the Java of the installation (runtime\), of JAVA_HOME, or of the PATH.
setlocal DisableDelayedExpansion
for %%d in ("%~dp0..") do set "VANBAN_HOME=%%~fd"

set "VANBAN_JAVA=%VANBAN_HOME%\runtime\bin\java.exe"
if exist "%VANBAN_JAVA%" goto options
set "VANBAN_OLD="
if not defined JAVA_HOME goto path
set "VANBAN_JAVA=%JAVA_HOME%\bin\java.exe"
if not exist "%VANBAN_JAVA%" goto path
call :look
if not errorlevel 1 goto options
:path
set "VANBAN_JAVA="
for %%j in (java.exe) do set "VANBAN_JAVA=%%~$PATH:j"
if not defined VANBAN_JAVA goto none
call :look
if not errorlevel 1 goto options
:none
if defined VANBAN_OLD echo vanban: needs Java 17 or newer, and only an older one was found: "%VANBAN_OLD%" 1>&2
if not defined VANBAN_OLD echo vanban: no Java found; install Java 17 or newer, or set JAVA_HOME 1>&2
exit /b 2

rem Whether VANBAN_JAVA is 17 or newer, as its installation says in the file release, or else itself, which takes longer;
rem one that does not say may try. Java 8 calls itself 1.8.
:look
set "VANBAN_VERSION="
for %%j in ("%VANBAN_JAVA%") do set "VANBAN_RELEASE=%%~dpj..\release"
if not exist "%VANBAN_RELEASE%" goto ask
for /f "usebackq tokens=1,2 delims==" %%a in ("%VANBAN_RELEASE%") do if "%%a"=="JAVA_VERSION" set "VANBAN_VERSION=%%~b"
goto compare
:ask
for /f "tokens=3" %%v in ('call "%VANBAN_JAVA%" -version 2^>^&1 ^| findstr /c:" version "') do set "VANBAN_VERSION=%%~v"
:compare
set "VANBAN_MAJOR=17"
for /f "tokens=1 delims=.-+_" %%a in ("%VANBAN_VERSION%") do set "VANBAN_MAJOR=%%a"
if %VANBAN_MAJOR% geq 17 exit /b 0
set "VANBAN_OLD=%VANBAN_JAVA%"
exit /b 1

:options
rem The archive of classes that make-class-archive makes; Java passes over one of another Java or place.
set "VANBAN_OPTIONS="
if exist "%VANBAN_HOME%\lib\vanban.jsa" set VANBAN_OPTIONS="-XX:SharedArchiveFile=%VANBAN_HOME%\lib\vanban.jsa"
if defined VANBAN_ARCHIVE_TO set VANBAN_OPTIONS="-XX:ArchiveClassesAtExit=%VANBAN_ARCHIVE_TO%"

rem Compiled lightly: in so short a run the second compiler costs more than it saves.
"%VANBAN_JAVA%" -Xshare:auto -Xlog:disable -Xlog:all=error:stderr -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8 -Djava.awt.headless=true %VANBAN_OPTIONS% -jar "%VANBAN_HOME%\vanban.jar" %*
exit /b %ERRORLEVEL%
