using SearchKhadr.Benchmarks.Extraction;

return args switch
{
    ["extraction", .. var rest] => ExtractionVerb.Run(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: SearchKhadr.Benchmarks extraction [--worst N] [--set NAME] [PAGES]");
    return 2;
}
