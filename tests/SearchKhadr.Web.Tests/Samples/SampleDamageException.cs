using SearchKhadr.Lucene.Errors;

namespace SearchKhadr.Web.Tests.Samples;

/// <summary>An index that is damaged.</summary>
internal sealed class SampleDamageException() : IndexException("checksum differs", "_0.tim");
