# Completion of roadmap in fish. In ~/.config/fish/config.fish: roadmap completion fish | source

function __roadmap_complete
    # fish before 4.0 knows no -x
    set -l words (commandline -xpc 2>/dev/null; or commandline -opc)
    set -e words[1]
    set -l current (commandline -ct)
    # one element a line: nothing of them is expanded or run
    set -l lines (roadmap completion --candidates fish -- $words "$current" </dev/null 2>/dev/null)
    set -l kind $lines[1]
    set -e lines[1]
    # in --folder=x, x is the path
    set -l option (string match -r -- '^--[^=]+=' "$current"; or echo)
    set -l path (string replace -r -- '^--[^=]+=' '' "$current")
    switch "$kind"
        case files
            set lines $option(__fish_complete_path "$path")
        case folders
            set lines $option(__fish_complete_directories "$path" '')
    end
    for line in $lines
        printf '%s\n' $line
    end
end

complete -c roadmap -e
complete -c roadmap -f -k -a '(__roadmap_complete)'
