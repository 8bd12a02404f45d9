@echo off
rem Makes lib\vanban.jsa, by which Vanban starts faster, for this Java and this place. Run it once after unpacking; after
rem moving the folder or changing Java too. Nothing depends on it.
setlocal DisableDelayedExpansion
set "VANBAN_WORK=%TEMP%\vanban-%RANDOM%-%RANDOM%"
set "VANBAN_NEW=%~dp0..\lib\vanban.jsa.new"
call "%~dp0vanban.cmd" init "%VANBAN_WORK%"
if errorlevel 1 exit /b 1
pushd "%VANBAN_WORK%"
set "VANBAN_ARCHIVE_TO=%VANBAN_NEW%"
call "%~dp0vanban.cmd" render
set "VANBAN_STATUS=%ERRORLEVEL%"
popd
rd /s /q "%VANBAN_WORK%"
if not "%VANBAN_STATUS%"=="0" exit /b 1
move /y "%VANBAN_NEW%" "%~dp0..\lib\vanban.jsa" >nul
