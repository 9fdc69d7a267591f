using System.Runtime.CompilerServices;

namespace NewsModel.Text;

/// <summary>The model's door for floating-point numbers: no format can carry NaN or an infinity.</summary>
internal static class Finite
{
    /// <summary>The number itself, or null.</summary>
    /// <exception cref="ArgumentException">It is NaN or an infinity.</exception>
    public static double? Check(double? value, [CallerMemberName] string name = "") =>
        value is { } number && !double.IsFinite(number) ? throw new ArgumentException($"{name} is {number}, which is not a finite number.", name) : value;
}
