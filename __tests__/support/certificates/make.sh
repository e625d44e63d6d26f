#!/usr/bin/env bash
# Makes the certificates for loopback servers in tests. They vouch for nothing; the key is no secret.
set -euo pipefail
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:prime256v1 -out localhost.key

# make NAME HOST SUBJECT-ALTERNATIVE-NAMES FIRST-DAY LAST-DAY
make() {
  : >"$work/index.txt"
  cat >"$work/ca.cnf" <<END
[ca]
default_ca = ca
[ca]
database = $work/index.txt
rand_serial = yes
new_certs_dir = $work
default_md = sha256
policy = policy
x509_extensions = extensions
[policy]
commonName = supplied
[extensions]
subjectAltName = $3
END
  openssl req -new -key localhost.key -subj "/CN=$2" -out "$work/request.pem"
  openssl ca -batch -selfsign -config "$work/ca.cnf" -keyfile localhost.key -in "$work/request.pem" \
    -startdate "$4000000Z" -enddate "$5000000Z" -notext -out "$1.crt" 2>/dev/null
}

make localhost localhost DNS:localhost,IP:127.0.0.1 20200101 21200101
make expired localhost DNS:localhost,IP:127.0.0.1 20200101 20200102
make elsewhere elsewhere.example DNS:elsewhere.example 20200101 21200101
