#!/usr/bin/env bash
# Renders every drawing of scenes/ to the JPEG "photos" of the sample articles.
# Needs: chromium (headless) and ImageMagick's convert. Run it after changing a drawing:
#   ./render.sh                all scenes
#   ./render.sh ky-ket         only the named ones
# The letters on the conference banners need the portal's own font (vietnamese subset), which is
# taken from the themes module; a viewer without it would fall back to any sans serif.
set -euo pipefail

here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
fonts="$here/../../../../../../../themes/src/main/resources/META-INF/resources/themes/portal/fonts"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

# One line per picture: suffix, width, height, viewBox of the drawing (800 x 450 user units).
# The plain picture is the whole scene; -2 and -3 are closer looks in 4:3, so that the photos of
# one album differ the way photos of one event do.
variants_of() { # scene
  local left="20 70 500 375" right="300 90 480 360"
  # Scenes with a banner: show it whole or not at all, never half of its words.
  case "$1" in
    ky-ket) left="10 122 432 324" right="360 122 432 324" ;;
    hoi-nghi) left="130 40 540 405" right="330 172 368 276" ;;
  esac
  printf '%s\n' ":1600:900:0 0 800 450" "-2:1600:1200:$left" "-3:1600:1200:$right"
}

face() { # weight, subset
  printf '@font-face{font-family:"Be Vietnam Pro";font-weight:%s;src:url("file://%s/be-vietnam-pro-%s-%s-normal.woff2")%s}\n' \
    "$1" "$(cd "$fonts" && pwd)" "$2" "$1" "$3"
}

page() { # svg file, width, height, viewBox
  cat <<HTML
<!doctype html><meta charset="utf-8"><style>
$(for w in 500 700; do
    face "$w" latin ""
    face "$w" vietnamese ";unicode-range:U+0102-0103,U+0110-0111,U+01A0-01A1,U+01AF-01B0,U+1EA0-1EF9"
  done)
html,body{margin:0;overflow:hidden}svg{display:block;width:${2}px;height:${3}px}</style>
$(sed "s/viewBox=\"[^\"]*\"/viewBox=\"$4\"/" "$1")
HTML
}

names=("$@")
if [ ${#names[@]} -eq 0 ]; then
  for svg in "$here"/scenes/*.svg; do names+=("$(basename "$svg" .svg)"); done
fi

mkdir -p "$here/photos"
for name in "${names[@]}"; do
  while IFS=: read -r suffix width height box; do
    page "$here/scenes/$name.svg" "$width" "$height" "$box" >"$work/page.html"
    chromium --headless=new --no-sandbox --disable-gpu --no-first-run --disable-background-networking \
      --disable-component-update --disable-sync --hide-scrollbars --user-data-dir="$work/profile" \
      --allow-file-access-from-files --window-size="$width,$height" \
      --screenshot="$work/page.png" "file://$work/page.html" 2>/dev/null </dev/null
    convert "$work/page.png" -strip -interlace JPEG -sampling-factor 4:2:0 -quality 82 \
      "$here/photos/$name$suffix.jpg"
  done < <(variants_of "$name")
done
