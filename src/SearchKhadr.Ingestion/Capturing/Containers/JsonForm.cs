namespace SearchKhadr.Ingestion.Capturing.Containers;

/// <summary>How the values of a JSON file stand in it.</summary>
internal enum JsonForm
{
    /// <summary>One value that is read whole.</summary>
    Document,

    /// <summary>A list on the outside.</summary>
    List,

    /// <summary>A value a line.</summary>
    Lines,

    /// <summary>Values one behind the other, over several lines each.</summary>
    Values,
}
