using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Tests.Codecs.Terms;

/// <summary>Fields of every kind with random terms: few and many, short and long, rare and everywhere.</summary>
internal static class RandomFields
{
    public static ModelFields Build(Random random, int maxDoc)
    {
        var fields = new ModelFields();
        var fieldCount = random.Next(1, 8);
        for (var number = 0; number < fieldCount; number++)
        {
            var options = (IndexOptions)random.Next(1, 5);
            var info = new FieldInfo($"f{number}", number)
            {
                IndexOptions = options,
                OmitNorms = random.Next(2) == 0,
            };
            Fill(fields.Add(info), random, maxDoc);
        }
        return fields;
    }

    private static void Fill(ModelTerms terms, Random random, int maxDoc)
    {
        var vocabulary = Vocabulary(random);
        var tokensPerDoc = random.Next(1, 10);
        var mayHavePayloads =
            terms.IndexOptions >= IndexOptions.DocsAndFreqsAndPositions && random.Next(2) == 0;
        for (var doc = 0; doc < maxDoc; doc++)
        {
            var (position, start) = (0, 0);
            var count = random.Next(200) == 0 ? 400 : random.Next(tokensPerDoc);
            for (var i = 0; i < count; i++)
            {
                position += random.Next(random.Next(10) == 0 ? 1000 : 3);
                start += random.Next(12);
                var payload = mayHavePayloads ? new byte[random.Next(3) == 0 ? random.Next(20) : 0] : [];
                random.NextBytes(payload);
                var term = vocabulary[(int)(vocabulary.Count * Math.Pow(random.NextDouble(), 4))];
                terms.Add(term, doc, new ModelPosition(position, start, start + random.Next(15), payload));
            }
        }
    }

    private static List<byte[]> Vocabulary(Random random)
    {
        var count = random.Next(4) == 0 ? random.Next(1, 5) : random.Next(5, 3000);
        var alphabet = random.Next(3) == 0 ? 256 : random.Next(1, 30);
        var longest = random.Next(5) == 0 ? 200 : random.Next(1, 12);
        var terms = new List<byte[]>();
        for (var i = 0; i < count; i++)
        {
            var start =
                terms.Count > 0 && random.Next(3) == 0
                    ? terms[random.Next(terms.Count)]
                    : Array.Empty<byte>();
            var rest = new byte[random.Next(longest + 1)];
            for (var j = 0; j < rest.Length; j++)
                rest[j] = (byte)((alphabet < 256 ? 'a' : 0) + random.Next(alphabet));
            var term = start.Concat(rest).Take(1000).ToArray();
            terms.Add(term);
        }
        return terms;
    }
}
