import type { Words } from '../words.ts';

export const sandbox: Words = {
  'the sandbox did not start within {n} seconds': 'die Sandbox startete nicht innerhalb von {n} Sekunden',
  'Syntax error on line {line}, column {column}: {message}.':
    'Syntaxfehler in Zeile {line}, Spalte {column}: {message}.',
  "Line {line}: there is no module '{module}' here. Write what you need into the code itself.":
    'Zeile {line}: Hier gibt es kein Modul ‚{module}‘. Schreib, was du brauchst, in den Code selbst.',
  'Stopped after {n} s. Is there a loop that never ends?':
    'Nach {n} s angehalten. Gibt es eine Schleife, die nie endet?',
  'Stopped: the code used more memory than the sandbox has (32 MB). Does something grow in a loop?':
    'Angehalten: Der Code brauchte mehr Speicher, als die Sandbox hat (32 MB). Wächst etwas in einer Schleife?',
  'Stopped: too many calls inside one another. Does a function call itself without an end, or is something nested thousands deep?':
    'Angehalten: zu viele Aufrufe ineinander. Ruft eine Funktion sich endlos selbst auf, oder ist etwas tausendfach verschachtelt?',
  'Stopped: too much output. The first 200 lines are kept; print less, or not inside a loop.':
    'Angehalten: zu viel Ausgabe. Die ersten 200 Zeilen bleiben; gib weniger aus, oder nicht in einer Schleife.',
  'Stopped: the code asked for something that the sandbox cannot do, and it broke off. Take out what you added last, and run again.':
    'Angehalten: Der Code verlangte etwas, das die Sandbox nicht kann, und sie brach ab. Nimm heraus, was du zuletzt ergänzt hast, und führe ihn noch einmal aus.',
  'The code has {n} characters; at most {most} can be run. Compute long data in a loop.':
    'Der Code hat {n} Zeichen; höchstens {most} können ausgeführt werden. Berechne lange Daten in einer Schleife.',
  'Stopped: an await waits for something that never comes. There are no timers and no network here; return the value itself.':
    'Angehalten: Ein await wartet auf etwas, das nie kommt. Hier gibt es keine Timer und kein Netz; gib den Wert selbst zurück.',
  'Stopped: the code is nested too deeply to be read. Use fewer brackets inside one another.':
    'Angehalten: Der Code ist zu tief verschachtelt, um gelesen zu werden. Setze weniger Klammern ineinander.',
  'Stopped, as you asked.': 'Angehalten, wie du wolltest.',
  'The sandbox did not start ({why}). Your code is kept; check your connection and try again.':
    'Die Sandbox ist nicht gestartet ({why}). Dein Code bleibt; prüfe deine Verbindung und versuche es noch einmal.',
  'threw {what}': 'hat {what} geworfen',
  'Line {n}': 'Zeile {n}',
  'Your code defines no function; the challenge calls {wanted}.':
    'Dein Code definiert keine Funktion; die Aufgabe ruft {wanted} auf.',
  'Your code defines {defined}; the challenge calls {wanted}.':
    'Dein Code definiert {defined}; die Aufgabe ruft {wanted} auf.',
};
