using System.Collections.Frozen;

namespace SearchKhadr.Ingestion.Text;

/// <summary>The words by which newspapers commonly label their sections, in English and French.</summary>
internal static class SectionNames
{
    private static readonly FrozenSet<string> Names = (
        "news,world,canada,politics,opinion,opinions,editorial,editorials,letters,courts,crime,justice,law,national,nation,"
        + "international,local,business,economy,sports,arts,culture,life,health,science,technology,tech,education,travel,"
        + "books,features,feature,analysis,commentary,comment,columns,column,columnists,investigations,top stories,us,u.s.,uk,"
        + "europe,asia,africa,middle east,americas,environment,weekend,magazine,obituaries,media,radio,religion,society,"
        + "actualité,actualités,monde,politique,politiques,société,économie,affaires,sport,chronique,chroniques,éditorial,"
        + "éditoriaux,lettres,courrier,débats,idées,tribunaux,faits divers,national,culture,arts,santé,sciences,éducation,"
        + "international,régions,québec,montréal,toronto,ottawa,provinces,enquêtes,reportage,analyse,analyses,opinion et débats"
    )
        .Split(',')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool Contains(string label) => Names.Contains(label.Trim());
}
