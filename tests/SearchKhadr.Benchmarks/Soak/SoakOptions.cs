using System.Globalization;

namespace SearchKhadr.Benchmarks.Soak;

/// <summary>How a soak is run.</summary>
internal sealed record SoakOptions
{
    /// <summary>How long the load lasts.</summary>
    public double Minutes { get; init; } = 10;

    /// <summary>How many articles the archive has.</summary>
    public int Articles { get; init; } = 20_000;

    /// <summary>How often the index is made anew and gone over to meanwhile.</summary>
    public int Switches { get; init; } = 10;

    /// <summary>How many pages are held open with a live connection.</summary>
    public int Circuits { get; init; } = 200;

    /// <summary>How much of what saturates the server is asked.</summary>
    public double Share { get; init; } = 0.7;

    /// <summary>Where the figures are kept too; null for the console alone.</summary>
    public string? Out { get; init; }

    /// <summary>Reads words; null where one is not understood.</summary>
    public static SoakOptions? Parse(string[] words)
    {
        var options = new SoakOptions();
        for (var i = 0; i < words.Length; i += 2)
        {
            if (i + 1 == words.Length || With(options, words[i], words[i + 1]) is not { } next)
                return null;
            options = next;
        }
        return options;
    }

    private static SoakOptions? With(SoakOptions options, string name, string value)
    {
        if (name == "--out")
            return options with { Out = value };
        if (!double.TryParse(value, CultureInfo.InvariantCulture, out var number) || number < 0)
            return null;
        return name switch
        {
            "--minutes" => options with { Minutes = number },
            "--articles" => options with { Articles = (int)number },
            "--switches" => options with { Switches = (int)number },
            "--circuits" => options with { Circuits = (int)number },
            "--share" => options with { Share = number / 100 },
            _ => null,
        };
    }
}
