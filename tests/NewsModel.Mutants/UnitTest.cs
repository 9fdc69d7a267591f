using System.Reflection;

namespace NewsModel.Mutants;

/// <summary>A test of the unit tests with its arguments, to be run again and again without a runner.</summary>
internal sealed record UnitTest(string Name, MethodInfo Method, object?[] Arguments)
{
    /// <summary>What the test threw, or nothing: a test that skips itself passes.</summary>
    public Exception? Run()
    {
        object? instance = null;
        try
        {
            instance = Method.IsStatic ? null : Instance(Method.DeclaringType!);
            Wait(Method.Invoke(instance, BindingFlags.DoNotWrapExceptions, null, Arguments, null));
            return null;
        }
        catch (Exception fault)
        {
            return fault.Message.StartsWith("$XunitDynamicSkip$", StringComparison.Ordinal) ? null : fault;
        }
        finally
        {
            (instance as IDisposable)?.Dispose();
        }
    }

    /// <summary>What a test wants to say is of no interest here.</summary>
    private static object? Instance(Type type) =>
        Activator.CreateInstance(type, [.. type.GetConstructors()[0].GetParameters().Select(_ => new SilentOutput())]);

    private static void Wait(object? result)
    {
        if (result is Task task) task.GetAwaiter().GetResult();
        else if (result is ValueTask value) value.AsTask().GetAwaiter().GetResult();
    }
}
