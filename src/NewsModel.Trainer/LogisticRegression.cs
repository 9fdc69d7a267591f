using NewsModel.Segmentation.Decisions;

namespace NewsModel.Trainer;

/// <summary>
/// Logistic regression by stochastic gradient descent, in a fixed order with fixed steps, so that the same data give the same
/// weights. It learns what to add to the rules' leaning; weights that the data say little of stay near zero.
/// </summary>
internal sealed class LogisticRegression(int size)
{
    private const int Epochs = 24;
    private const double Penalty = 2e-5;

    /// <summary>One unit of a weight's integer form, in log odds.</summary>
    public const double Unit = 1.0 / 32;

    private readonly double[] _weights = new double[size];

    public void Train(IReadOnlyList<Example> examples)
    {
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var state = 0x2545F4914F6CDD1DUL;
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            for (var i = order.Length - 1; i > 0; i--)
            {
                state ^= state << 13;
                state ^= state >> 7;
                state ^= state << 17;
                var other = (int)(state % (ulong)(i + 1));
                (order[i], order[other]) = (order[other], order[i]);
            }
            var step = .12 / (1 + epoch * .5);
            foreach (var index in order) Step(examples[index], step);
        }
    }

    public IReadOnlyList<sbyte> Quantise() =>
        [.. _weights.Select(weight => (sbyte)Math.Clamp(Math.Round(weight / Unit, MidpointRounding.AwayFromZero), -127, 127))];

    public static bool Decide(IReadOnlyList<sbyte> weights, Example example)
    {
        var sum = example.LeansToEnd ? BoundaryModel.Leaning : -BoundaryModel.Leaning;
        foreach (var feature in example.Features) sum += weights[(int)(feature & (uint)(weights.Count - 1))];
        return sum > 0;
    }

    private void Step(Example example, double step)
    {
        var sum = (example.LeansToEnd ? 1 : -1) * BoundaryModel.Leaning * Unit;
        foreach (var feature in example.Features) sum += _weights[feature & (uint)(size - 1)];
        var gradient = ((example.IsEnd ? 1 : 0) - 1 / (1 + Math.Exp(-sum))) * example.Weight * step;
        foreach (var feature in example.Features)
        {
            ref var weight = ref _weights[feature & (uint)(size - 1)];
            weight += gradient - Penalty * step * 50 * weight;
        }
    }
}
