using System.Runtime.InteropServices;

namespace NewsModel.Serialization.Markup;

/// <summary>What marks a stretch of text has.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct MarkState(Mark? Link, bool IsStrong, bool IsEmphasised, bool IsCode);
