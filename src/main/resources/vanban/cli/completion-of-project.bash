
# What stands in the project: layouts, their genres, and paths below the data folder, which reports
# may be named by (xa/2026-10 for data/xa/2026-10).

# The value of an option in the line that is typed, or another one where it is not given.
function _vanban_value() {
  local i
  for (( i = 1; i < COMP_CWORD; i++ )); do
    case "${COMP_WORDS[i]}" in
      "$1") echo "${COMP_WORDS[i+1]}"; return ;;
      "$1"=*) echo "${COMP_WORDS[i]#*=}"; return ;;
    esac
  done
  echo "$2"
}

function _vanban_layouts() {
  local file
  echo "@LAYOUTS@"
  for file in "$(_vanban_value --templates templates)"/*/layout.yaml; do
    if [ -f "$file" ]; then file="${file%/*}"; echo "${file##*/}"; fi
  done
}

function _vanban_genres() {
  case "$(_vanban_value --layout '@USUAL@')" in
@GENRES@
  esac
}

function _vanban_reports() {
  local data path
  data="$(_vanban_value --data data)"
  compgen -f -- "$data/$1" | while IFS= read -r path; do
    if [ ! -e "${path#"$data/"}" ]; then
      if [ -d "$path" ]; then path="$path/"; fi
      echo "${path#"$data/"}"
    fi
  done
}

function _complete_vanban_project() {
  local word="${COMP_WORDS[COMP_CWORD]}" last="${COMP_WORDS[COMP_CWORD-1]}" command="${COMP_WORDS[1]}"
  local IFS=$'\n'
  case "$last" in
    --layout) COMPREPLY=( $(compgen -W "$(_vanban_layouts | tr ' ' '\n' | sort -u)" -- "$word") ); return ;;
    --genre) COMPREPLY=( $(compgen -W "$(_vanban_genres | tr ' ' '\n')" -- "$word") ); return ;;
  esac
  IFS=$' \t\n'
  _complete_vanban
  IFS=$'\n'
  case "$command:$last:$word" in
    *:*:-* | @VALUED@) ;;
    render:* | check:* | text:* | figures:* | preview:* | watch:* | diff:*)
      COMPREPLY+=( $(_vanban_reports "$word") )
      case "${COMPREPLY[0]}" in
        */) if [ "${#COMPREPLY[@]}" = 1 ]; then type compopt &>/dev/null && compopt -o nospace; fi ;;
      esac ;;
  esac
}

complete -F _complete_vanban_project -o default vanban vanban.sh vanban.bash
