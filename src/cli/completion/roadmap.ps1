# Completion of roadmap in PowerShell. In $PROFILE: roadmap completion powershell | Out-String | Invoke-Expression

Register-ArgumentCompleter -Native -CommandName roadmap -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $words = @($commandAst.CommandElements |
        Select-Object -Skip 1 |
        Where-Object { $_.Extent.EndOffset -lt $cursorPosition } |
        ForEach-Object {
            if ($_ -is [System.Management.Automation.Language.StringConstantExpressionAst]) { $_.Value }
            else { $_.Extent.Text }
        })
    # hexadecimal digits need no quotes, whatever is typed
    $typed = ($words + "$wordToComplete") -join "`n"
    $digits = [System.BitConverter]::ToString([System.Text.Encoding]::UTF8.GetBytes($typed))
    $answer = roadmap completion --candidates powershell "x$digits" 2>$null
    # the texts are results and nothing more: nothing of them is expanded or run
    if ($answer) {
        foreach ($one in ($answer | ConvertFrom-Json)) {
            [System.Management.Automation.CompletionResult]::new($one.text, $one.name, 'ParameterValue', $one.about)
        }
    }
}
