namespace SearchKhadr.Benchmarks.Training;

/// <summary>Some things described by named features, and the index of the right one; -1 where none is.</summary>
internal sealed record Choice(
    IReadOnlyList<IReadOnlyDictionary<string, double>> Things,
    int Right,
    double Weight = 1
);

/// <summary>Learns weights under which the right thing of each choice has the highest score.</summary>
/// <remarks><b>Source</b> Multinomial logistic regression with an L2 penalty, by gradient descent with momentum.</remarks>
internal static class SoftmaxTrainer
{
    private const double Rate = 0.5;
    private const double Momentum = 0.9;

    public static Dictionary<string, double> Train(
        IReadOnlyList<Choice> choices,
        double penalty = 0.01,
        int rounds = 400
    )
    {
        var asked = choices.Where(static c => c.Right >= 0 && c.Things.Count > 1).ToList();
        var names = asked
            .SelectMany(static c => c.Things)
            .SelectMany(static thing => thing.Keys)
            .Distinct(StringComparer.Ordinal)
            .Select(static (name, i) => (name, i))
            .ToDictionary(static pair => pair.name, static pair => pair.i, StringComparer.Ordinal);
        var data = asked.ConvertAll(c => (Things: c.Things.Select(Sparse).ToArray(), c.Right, c.Weight));
        var total = data.Sum(static d => d.Weight);
        var weights = new double[names.Count];
        var speed = new double[names.Count];
        for (var round = 0; round < rounds; round++)
        {
            var gradient = new double[names.Count];
            foreach (var (things, right, weight) in data)
                Descend(things, right, weight, weights, gradient);
            for (var i = 0; i < weights.Length; i++)
            {
                var slope = (gradient[i] / total) + (penalty * weights[i]);
                speed[i] = (Momentum * speed[i]) - (Rate * slope);
                weights[i] += speed[i];
            }
        }

        return names.ToDictionary(static n => n.Key, n => weights[n.Value], StringComparer.Ordinal);

        (int Index, double Value)[] Sparse(IReadOnlyDictionary<string, double> thing) =>
            [.. thing.Where(static f => f.Value != 0).Select(f => (names[f.Key], f.Value))];
    }

    private static void Descend(
        (int Index, double Value)[][] things,
        int right,
        double weight,
        double[] weights,
        double[] gradient
    )
    {
        var scores = Array.ConvertAll(things, thing => thing.Sum(f => f.Value * weights[f.Index]));
        var highest = scores.Max();
        var shares = Array.ConvertAll(scores, score => Math.Exp(score - highest));
        var sum = shares.Sum();
        for (var i = 0; i < things.Length; i++)
        {
            var error = (shares[i] / sum) - (i == right ? 1 : 0);
            foreach (var (index, value) in things[i])
                gradient[index] += weight * error * value;
        }
    }
}
