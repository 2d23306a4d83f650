# Serves the folder "site" beside this file, on this computer alone. It needs nothing but Windows.
$ErrorActionPreference = 'Stop'
$here = Split-Path -Parent $MyInvocation.MyCommand.Path
$site = Join-Path $here 'site'
if (-not (Test-Path (Join-Path $site 'index.html'))) {
  Write-Host 'The folder "site" is not beside this file. Unpack the whole zip, and start it from there.'
  exit 1
}
$hosting = Get-Content -Raw -Encoding UTF8 (Join-Path $here 'hosting.json') | ConvertFrom-Json

$listener = $null
foreach ($port in 4173..4182) {
  $attempt = New-Object System.Net.HttpListener
  $attempt.Prefixes.Add("http://localhost:$port/")
  try { $attempt.Start(); $listener = $attempt; break } catch { $attempt.Close() }
}
if ($null -eq $listener) {
  Write-Host 'Other programs use the ports 4173 to 4182 of this computer. Close one of them, and start this again.'
  exit 1
}
$address = "http://localhost:$port/"
Write-Host "Downhill is on $address (close this window to stop it)."
Start-Process $address

$root = [IO.Path]::GetFullPath($site) + [IO.Path]::DirectorySeparatorChar
while ($listener.IsListening) {
  $context = $listener.GetContext()
  $response = $context.Response
  try {
    $place = [Uri]::UnescapeDataString($context.Request.Url.AbsolutePath).TrimStart('/')
    $file = [IO.Path]::GetFullPath((Join-Path $site $place))
    $inside = ($file + [IO.Path]::DirectorySeparatorChar).StartsWith($root)
    if ($inside -and (Test-Path -LiteralPath $file -PathType Container) -and $place -and -not $place.EndsWith('/')) {
      $response.StatusCode = 301
      $response.RedirectLocation = $context.Request.Url.AbsolutePath + '/' + $context.Request.Url.Query
      continue
    }
    if (-not $place -or $place.EndsWith('/')) {
      $place += 'index.html'
      $file = Join-Path $file 'index.html'
    }
    if (-not ($inside -and (Test-Path -LiteralPath $file -PathType Leaf))) {
      $response.StatusCode = 404
      $place = '404.html'
      $file = Join-Path $site $place
    }
    $found = $hosting.places | Where-Object { $place.StartsWith($_.folder) } | Select-Object -First 1
    foreach ($header in $found.headers.PSObject.Properties) { $response.Headers.Set($header.Name, $header.Value) }
    $type = $hosting.contentTypes.([IO.Path]::GetExtension($file))
    $response.ContentType = if ($type) { $type } else { 'application/octet-stream' }
    $bytes = [IO.File]::ReadAllBytes($file)
    $response.ContentLength64 = $bytes.Length
    if ($context.Request.HttpMethod -ne 'HEAD') { $response.OutputStream.Write($bytes, 0, $bytes.Length) }
  } catch {
    # A browser that has gone away, or an address that is none: the next request is not to suffer from it.
  } finally {
    try { $response.Close() } catch { }
  }
}
