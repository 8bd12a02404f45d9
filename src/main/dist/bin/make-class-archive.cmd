@echo off
rem Makes lib\vanban.jsa, by which Vanban starts faster, for this Java and this place. Run it once after unpacking; after
rem moving the folder or changing Java too. Nothing depends on it.
setlocal DisableDelayedExpansion
set "VANBAN_WORK=%TEMP%\vanban-%RANDOM%-%RANDOM%"
set "VANBAN_NEW=%~dp0..\lib\vanban.jsa.new"
set "VANBAN_STATUS=1"
call "%~dp0vanban.cmd" init "%VANBAN_WORK%"
if errorlevel 1 goto end
pushd "%VANBAN_WORK%"
set "VANBAN_ARCHIVE_TO=%VANBAN_NEW%"
call "%~dp0vanban.cmd" render
if not errorlevel 1 set "VANBAN_STATUS=0"
popd
if not "%VANBAN_STATUS%"=="0" goto end
move /y "%VANBAN_NEW%" "%~dp0..\lib\vanban.jsa" >nul
if errorlevel 1 set "VANBAN_STATUS=1"

:end
if exist "%VANBAN_WORK%" rd /s /q "%VANBAN_WORK%"
if exist "%VANBAN_NEW%" del /q "%VANBAN_NEW%"
exit /b %VANBAN_STATUS%
