namespace SearchKhadr.Ingestion.Html.Parsing;

/// <summary>Finds the strings in a script, as JSON and scripts write them between quotation marks.</summary>
internal static class ScriptStrings
{
    /// <summary>Where the string that begins there ends; -1 where it does not.</summary>
    /// <param name="script">The script.</param>
    /// <param name="start">The character behind the opening mark.</param>
    public static int End(string script, int start)
    {
        for (var at = start; at < script.Length; at++)
        {
            if (script[at] == '\\')
                at++;
            else if (script[at] == '"')
                return at;
        }

        return -1;
    }
}
