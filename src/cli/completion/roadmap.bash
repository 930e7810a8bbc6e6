# Completion of roadmap in bash. In ~/.bashrc: eval "$(roadmap completion bash)"

_roadmap() {
    local line kind=
    COMPREPLY=()
    # the words come as they have to stand on the line: nothing here is expanded or run
    while IFS= read -r line; do
        if [[ -z $kind ]]; then
            kind=$line
        else
            COMPREPLY+=("$line")
        fi
    done < <(roadmap completion --candidates bash -- "${COMP_TYPE-}" "${COLUMNS:-80}" \
        "${COMP_LINE:0:COMP_POINT}" "$2" </dev/null 2>/dev/null)
    case $kind in
        files) compopt -o default 2>/dev/null ;;
        folders) compopt -o dirnames 2>/dev/null ;;
    esac
}

# bash before 4.4 knows no nosort
complete -o nosort -F _roadmap roadmap 2>/dev/null || complete -F _roadmap roadmap
