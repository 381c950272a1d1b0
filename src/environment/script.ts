import { ALLOWED_PATTERN } from './variables.ts';

/**
 * What is asked of a machine or of an image: one POSIX `sh` script, since an image may have neither Node.js nor bash.
 * It prints the raw output of small probes, each between two marks that carry a word nobody could know beforehand; the
 * reading is done by us. Standard error is dropped: it is for people, and names hosts and users.
 *
 * $1 is that word, $2 the program that will be evaluated (or nothing), $3 the seconds that a probe may take.
 */
export const SCRIPT = String.raw`
word=$1
mark() { printf '\n@@%s %s %s\n' "$word" "$1" "$2"; }
part() { name=$1; shift; mark begin "$name"; "$@" 2>/dev/null; mark end $?; }
limit=${'$'}{3:-20}
limited() { if command -v timeout >/dev/null 2>&1; then timeout "$limit" "$@"; else "$@"; fi; }
file() { [ -r "$1" ] || return 127; cat "$1"; }
variables() { { env || export -p; } | while IFS= read -r line; do case ${'$'}{line#export } in
${ALLOWED_PATTERN}) printf '%s\n' "${'$'}{line#export }";; esac; done; }
libc() { getconf GNU_LIBC_VERSION || { ldd --version 2>&1 | { IFS= read -r a; IFS= read -r b; printf '%s\n%s\n' "$a" "$b"; }; }; }
system() { case $(uname -s) in Darwin) sw_vers -productName; sw_vers -productVersion;; *) file /etc/os-release;; esac; }
cpu() { file /proc/cpuinfo || { sysctl -n machdep.cpu.brand_string && sysctl -n hw.logicalcpu; }; }
devices() {
  [ -d /sys ] || [ -d /proc/driver ] || return 127
  for d in /sys/bus/pci/devices/*; do
    [ -r "$d/class" ] || continue
    IFS= read -r vendor <"$d/vendor"; IFS= read -r class <"$d/class"
    printf 'pci %s %s\n' "$vendor" "$class"
  done
  for d in /dev/nvidia[0-9]* /dev/dxg; do [ -e "$d" ] && printf 'node %s\n' "$d"; done
  return 0
}
smi() { limited nvidia-smi -q -x; }
python=
case ${'$'}{2##*/} in
python|python3|python[23].*) python=$2;;
?*) found=$(command -v "$2" 2>/dev/null) && IFS= read -r line <"$found" 2>/dev/null
  case $line in '#!'*python*) line=${'$'}{line#??}; python=${'$'}{line##*env }; python=${'$'}{python# }; python=${'$'}{python%% *};; esac;;
esac
[ -n "$python" ] || python=$(command -v python3 2>/dev/null) || python=$(command -v python 2>/dev/null)
interpreter() { [ -n "$python" ] || return 127; limited "$python" -c "$4"; }
packages() {
  if command -v dpkg-query >/dev/null 2>&1; then limited dpkg-query -W -f='${'$'}{Package} ${'$'}{Version}\n'
  elif command -v apk >/dev/null 2>&1; then limited apk info -v
  elif command -v rpm >/dev/null 2>&1; then limited rpm -qa --qf '%{NAME} %{VERSION}-%{RELEASE}\n'
  else return 127; fi
}
part variables variables
part uname uname -srm
part cpu cpu
part system system
part libc libc
part devices devices
part nvidia-proc file /proc/driver/nvidia/version
part packages packages
part python interpreter "$@"
part nvidia-smi smi
mark begin done
mark end 0
`;

/**
 * Run by the program's own Python: its version, what is installed as `name version [commit]`, and what CUDA its PyTorch
 * was built for. Read from the names of the metadata folders on its path: nothing that is installed is imported, and the
 * folder that it is started in is no place to import from.
 */
export const PYTHON_SCRIPT = String.raw`
import sys
sys.path[:] = [p for p in sys.path if p]
import json, os
def read(*parts):
    try:
        with open(os.path.join(*parts), "rb") as f:
            return f.read(65536).decode("utf-8", "replace")
    except Exception:
        return ""
def header(text, name):
    for line in text.splitlines():
        if line.startswith(name + ": "):
            return line[len(name) + 2:].strip()
        if not line:
            break
def packages(folder):
    for entry in sorted(os.listdir(folder)):
        stem, kind = os.path.splitext(entry)
        if kind not in (".dist-info", ".egg-info"):
            continue
        parts = stem.split("-")
        name, version = parts[0], parts[1] if len(parts) > 1 else None
        if version is None:
            text = read(folder, entry, "METADATA") or read(folder, entry, "PKG-INFO") or read(folder, entry)
            version = header(text, "Version")
        commit, url = None, read(folder, entry, "direct_url.json")
        if url:
            commit = (json.loads(url).get("vcs_info") or {}).get("commit_id")
        if version:
            yield [name, version, commit]
def quoted(text, name):
    for line in text.splitlines():
        if line.startswith(name) and line[len(name):len(name) + 1] in (" ", ":", "="):
            value = line.split("=", 1)[-1].strip()
            if value[:1] in ("'", '"') and value[-1:] == value[:1]:
                return value[1:-1]
found, torch = [], None
for folder in sys.path:
    try:
        found.extend(packages(folder))
    except Exception:
        pass
    text = "" if torch else read(folder, "torch", "version.py")
    if text:
        torch = {"cuda": quoted(text, "cuda"), "hip": quoted(text, "hip")}
version = ".".join(str(n) for n in sys.version_info[:3])
if sys.version_info[3] != "final":
    version += "".join(str(n) for n in sys.version_info[3:])
json.dump({"version": version, "implementation": sys.implementation.name, "packages": found, "torch": torch}, sys.stdout)
`;
