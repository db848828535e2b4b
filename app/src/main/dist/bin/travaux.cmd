@echo off
rem Starts Travaux with a Java 25 or newer: JAVA_HOME's, or the one on the PATH.
setlocal
set "LIB=%~dp0..\lib"
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
set "FOUND="
for /f "tokens=3" %%v in ('""%JAVA%" -version 2>&1" ^| findstr /i "version"') do set "FOUND=%%~v"
if not defined FOUND goto none
for /f "delims=.-+" %%m in ("%FOUND%") do set "MAJOR=%%m"
if %MAJOR% LSS 25 goto none
"%JAVA%" -XX:+UseSerialGC "-Dtravaux.folder=%~dp0.." --enable-native-access=javafx.graphics,org.travaux.app --module-path "%LIB%" --module org.travaux.app/org.travaux.app.launch.Main %*
exit /b %ERRORLEVEL%
:none
echo Travaux needs Java 25 or newer, and found none. Install one, or set JAVA_HOME to its folder. 1>&2
exit /b 2
