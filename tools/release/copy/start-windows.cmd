@echo off
where powershell >nul 2>nul
if errorlevel 1 (
  echo Downhill needs Windows PowerShell, which is not on this computer.
  echo With Python 3, this does the same: python serve.py
  pause
  exit /b 1
)
powershell -NoProfile -ExecutionPolicy Bypass -File "%~dp0serve.ps1"
if errorlevel 1 pause
