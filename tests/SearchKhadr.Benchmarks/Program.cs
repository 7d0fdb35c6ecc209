using System.Globalization;
using SearchKhadr.Benchmarks.Analysis;
using SearchKhadr.Benchmarks.Extraction;
using SearchKhadr.Benchmarks.Ingest;
using SearchKhadr.Benchmarks.Kills;
using SearchKhadr.Benchmarks.Peers;
using SearchKhadr.Benchmarks.Peers.Own;
using SearchKhadr.Benchmarks.Soak;
using SearchKhadr.Benchmarks.Training;
using SearchKhadr.Benchmarks.Watching;

var code = args switch
{
    ["extraction", .. var rest] => ExtractionVerb.Run(rest),
    ["train", var pages, var output] => TrainingVerb.Run(pages, output, worst: 0),
    ["train", var pages, var output, var worst] => TrainingVerb.Run(
        pages,
        output,
        int.Parse(worst, CultureInfo.InvariantCulture)
    ),
    ["ingest", .. var rest] => IngestVerb.Run(rest),
    ["analysis"] => AnalysisVerb.Run(),
    ["train-dates", .. var rest] => DateTraining.Run(rest),
    ["train-authors", .. var rest] => AuthorTraining.Run(rest),
    ["train-headlines", .. var rest] => HeadlineTraining.Run(rest),
    ["train-lines", .. var rest] => LineTraining.Run(rest),
    ["soak", .. var rest] => await SoakVerb.Run(rest),
    ["kills", .. var rest] => await KillsVerb.Run(rest),
    ["watch", .. var rest] => await WatchVerb.Run(rest),
    ["peers", .. var rest] => PeersVerb.Run(rest),
    [OwnCommand.Verb, .. var rest] => OwnServer.Run(rest),
    _ => 2,
};
return code == 2 ? Usage() : code;

static int Usage()
{
    Console.Error.WriteLine(
        "usage: SearchKhadr.Benchmarks extraction [--worst N] [--set NAME] [--text] [--model FILE] "
            + "[--python readability,trafilatura] [--pages DIR]"
    );
    Console.Error.WriteLine(
        "       SearchKhadr.Benchmarks train-dates | train-authors | train-headlines | train-lines PAGES [WEIGHTS]"
    );
    Console.Error.WriteLine(
        "       SearchKhadr.Benchmarks peers [--articles N] [--corpus made|reuters21578|allsides] [--queries N] "
            + "[--rounds N] [--only index,query,first] [--ram-mb N] [--core N] [--seed N] [--work FOLDER] [--out FILE]"
    );
    Console.Error.WriteLine(
        "       SearchKhadr.Benchmarks soak [--minutes N] [--articles N] [--switches N] [--circuits N] [--share PERCENT] [--out FILE]"
    );
    Console.Error.WriteLine("       SearchKhadr.Benchmarks kills [COUNT] [FILE]");
    Console.Error.WriteLine("       SearchKhadr.Benchmarks watch [FILES] [FILE]");
    Console.Error.WriteLine("       SearchKhadr.Benchmarks ingest [FILES]");
    Console.Error.WriteLine("       SearchKhadr.Benchmarks analysis");
    Console.Error.WriteLine("       SearchKhadr.Benchmarks train PAGES MODEL [WORST]");
    return 2;
}
