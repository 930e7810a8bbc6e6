#compdef roadmap
# Completion of roadmap in zsh. At the end of ~/.zshrc: eval "$(roadmap completion zsh)"

_roadmap() {
    local -a lines
    # one element a line: nothing of them is expanded or run
    lines=("${(@f)$(roadmap completion --candidates zsh -- "${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}" </dev/null 2>/dev/null)}")
    local kind=$lines[1]
    shift lines
    case $kind in
        words)
            (( $#lines )) && _describe -V roadmap lines
            ;;
        files|folders)
            [[ $PREFIX == --*=* ]] && compset -P 1 '*='
            if [[ $kind == files ]]; then _files; else _files -/; fi
            ;;
    esac
}

# found in fpath, this file is the function; loaded by a line of ~/.zshrc, it is registered
if [[ ${funcstack[1]} == _roadmap ]]; then
    _roadmap "$@"
else
    (( $+functions[compdef] )) || { autoload -Uz compinit && compinit; }
    compdef _roadmap roadmap
fi
