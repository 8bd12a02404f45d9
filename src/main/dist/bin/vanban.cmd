@echo off
rem Starts Vanban with the Java of the installation (runtime\), of JAVA_HOME, or of the PATH.
setlocal DisableDelayedExpansion
for %%d in ("%~dp0..") do set "VANBAN_HOME=%%~fd"

set "VANBAN_JAVA=%VANBAN_HOME%\runtime\bin\java.exe"
if exist "%VANBAN_JAVA%" goto options
if not defined JAVA_HOME goto path
set "VANBAN_JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%VANBAN_JAVA%" goto options
:path
set "VANBAN_JAVA=java.exe"
where /q java.exe
if not errorlevel 1 goto options
echo vanban: no Java found; install Java 17 or newer, or set JAVA_HOME 1>&2
exit /b 2

:options
rem The archive of classes that make-class-archive makes; Java passes over one of another Java or place.
set "VANBAN_OPTIONS="
if exist "%VANBAN_HOME%\lib\vanban.jsa" set VANBAN_OPTIONS="-XX:SharedArchiveFile=%VANBAN_HOME%\lib\vanban.jsa"
if defined VANBAN_ARCHIVE_TO set VANBAN_OPTIONS="-XX:ArchiveClassesAtExit=%VANBAN_ARCHIVE_TO%"

rem Compiled lightly: in so short a run the second compiler costs more than it saves.
"%VANBAN_JAVA%" -Xshare:auto -Xlog:disable -Xlog:all=error:stderr -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8 -Djava.awt.headless=true %VANBAN_OPTIONS% -jar "%VANBAN_HOME%\vanban.jar" %*
exit /b %ERRORLEVEL%
