#!/bin/sh
# Fetches veraPDF, the reference validator of PDF/A and PDF/UA, into tools/verapdf.
# Needs Maven and Java 11 or newer. Does nothing when the right file is there already.
# The jar is a tool for tests (GPL-3.0 or MPL-2.0) and stays out of the repository.
set -eu

version=1.28.2
sha256=687d4d8bcfec48c9f7e931cf78ed061f1eeccfba55d4cdc000ba9b4d8aa46ce6
plugin=org.apache.maven.plugins:maven-dependency-plugin:3.8.1

cd "$(dirname "$0")/.."
folder=tools/verapdf
jar=$folder/greenfield-apps-$version.jar

is_right() {
  [ -f "$1" ] && echo "$sha256  $1" | sha256sum --check --status
}

if is_right "$jar"; then
  echo "veraPDF $version is in $folder"
  exit 0
fi

for tool in mvn java; do
  command -v "$tool" >/dev/null || { echo "fetch-verapdf: $tool is missing" >&2; exit 1; }
done

rm -f "$jar"
mkdir -p "$folder"
mvn --quiet --batch-mode "$plugin:copy" \
  -Dartifact="org.verapdf.apps:greenfield-apps:$version" -DoutputDirectory="$folder"

if ! is_right "$jar"; then
  rm -f "$jar"
  echo "fetch-verapdf: the file is not veraPDF $version as it was when this script was written" >&2
  exit 1
fi
java -cp "$jar" org.verapdf.apps.GreenfieldCliWrapper --version | head -1
