// A build task, compiled by the build itself when a package is made.
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

/// <summary>Leaves in a documentation file what a user of the assembly can see; the compiler writes all there is, which is thrice as much.</summary>
public sealed class KeepPublicDocumentation : Task
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Required]
    public string AssemblyPath { get; set; }

    [Required]
    public string DocumentationPath { get; set; }

    public ITaskItem[] References { get; set; } = new ITaskItem[0];

    public override bool Execute()
    {
        AppDomain.CurrentDomain.AssemblyResolve += Resolve;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        try
        {
            foreach (var type in Assembly.Load(File.ReadAllBytes(AssemblyPath)).GetExportedTypes()) Add(type, seen);
        }
        finally
        {
            AppDomain.CurrentDomain.AssemblyResolve -= Resolve;
        }
        var text = File.ReadAllText(DocumentationPath);
        var kept = Regex.Replace(text, " *<member name=\"(.):([^\"(`~]+(?:`[0-9]+)?[^\"(`~]*)[^\"]*\">.*?</member>\r?\n", match => seen.Contains(match.Groups[2].Value) ? match.Value : "", RegexOptions.Singleline);
        File.WriteAllText(DocumentationPath, kept);
        Log.LogMessage(MessageImportance.Normal, "Documentation: {0} of {1} characters are of what is public.", kept.Length, text.Length);
        return true;
    }

    private static void Add(Type type, HashSet<string> seen)
    {
        var name = type.FullName.Replace('+', '.');
        seen.Add(name);
        foreach (var member in type.GetMembers(Declared))
            if (IsSeen(member)) seen.Add(name + "." + (member is ConstructorInfo ? "#ctor" : member.Name));
    }

    private static bool IsSeen(MemberInfo member)
    {
        switch (member)
        {
            case MethodBase method:
                return method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;
            case FieldInfo field:
                return field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly;
            case PropertyInfo property:
                return property.GetAccessors(true).Any(IsSeen);
            default:
                return true;
        }
    }

    private Assembly Resolve(object sender, ResolveEventArgs asked)
    {
        var file = new AssemblyName(asked.Name).Name + ".dll";
        var path = References.Select(reference => reference.ItemSpec).FirstOrDefault(item => Path.GetFileName(item) == file);
        return path is null ? null : Assembly.LoadFrom(path);
    }
}
