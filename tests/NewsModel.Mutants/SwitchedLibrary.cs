using dnlib.DotNet;
using dnlib.DotNet.Emit;

namespace NewsModel.Mutants;

/// <summary>The library as dotnet-stryker compiled it, with every change inside, made to ask <see cref="MutantSwitch"/> instead of a file.</summary>
internal static class SwitchedLibrary
{
    public static void Write(string changed, string target)
    {
        using var module = ModuleDefMD.Load(File.ReadAllBytes(changed));
        var control = module.GetTypes().Single(type => type.Name == "MutantControl");
        var asked = new Importer(module).Import(typeof(MutantSwitch).GetMethod(nameof(MutantSwitch.IsActive))!);
        control.Methods.Single(method => method.Name == nameof(MutantSwitch.IsActive)).Body = new CilBody
        {
            Instructions = { OpCodes.Ldarg_0.ToInstruction(), OpCodes.Call.ToInstruction(asked), OpCodes.Ret.ToInstruction() },
        };
        // Without it the class has no start that every question would have to check for.
        control.Methods.Remove(control.FindStaticConstructor());
        module.Write(target);
    }
}
