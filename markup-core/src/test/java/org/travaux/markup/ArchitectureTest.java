package org.travaux.markup;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** ARCHITECTURE.md, as far as a build can check it. */
@AnalyzeClasses(
        packages = "org.travaux.markup",
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule imports_run_one_way =
            layeredArchitecture()
                    .consideringOnlyDependenciesInLayers()
                    .layer("text")
                    .definedBy("..markup.text")
                    .layer("data")
                    .definedBy("..markup.data")
                    .layer("diagnostic")
                    .definedBy("..markup.diagnostic")
                    .layer("profile")
                    .definedBy("..markup.profile")
                    .layer("syntax")
                    .definedBy("..markup.syntax")
                    .layer("reading")
                    .definedBy("..markup.reading")
                    .layer("pairing")
                    .definedBy("..markup.pairing")
                    .layer("draft")
                    .definedBy("..markup.draft..")
                    .layer("compare")
                    .definedBy("..markup.compare")
                    .layer("compile")
                    .definedBy("..markup.compile")
                    .layer("merge")
                    .definedBy("..markup.merge")
                    .layer("concordance")
                    .definedBy("..markup.concordance..")
                    .layer("edit")
                    .definedBy("..markup.edit")
                    .layer("importing")
                    .definedBy("..markup.importing..")
                    .layer("numbering")
                    .definedBy("..markup.numbering")
                    .layer("report")
                    .definedBy("..markup.report")
                    .layer("settle")
                    .definedBy("..markup.settle..")
                    .layer("terminology")
                    .definedBy("..markup.terminology")
                    .layer("typography")
                    .definedBy("..markup.typography")
                    .layer("root")
                    .definedBy("org.travaux.markup")
                    .whereLayer("root")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("concordance")
                    .mayOnlyBeAccessedByLayers("compare", "settle", "root")
                    .whereLayer("edit")
                    .mayOnlyBeAccessedByLayers("compile", "concordance", "merge", "settle", "root")
                    .whereLayer("compare")
                    .mayOnlyBeAccessedByLayers("compile", "merge", "root")
                    .whereLayer("compile")
                    .mayOnlyBeAccessedByLayers("merge", "root")
                    .whereLayer("merge")
                    .mayOnlyBeAccessedByLayers("root")
                    .whereLayer("importing")
                    .mayOnlyBeAccessedByLayers("root")
                    .whereLayer("numbering")
                    .mayOnlyBeAccessedByLayers("compile", "settle", "root")
                    .whereLayer("report")
                    .mayOnlyBeAccessedByLayers("root")
                    .whereLayer("settle")
                    .mayOnlyBeAccessedByLayers("compare", "compile", "merge", "root")
                    .whereLayer("draft")
                    .mayOnlyBeAccessedByLayers(
                            "compare",
                            "compile",
                            "concordance",
                            "edit",
                            "importing",
                            "merge",
                            "numbering",
                            "report",
                            "settle",
                            "terminology",
                            "typography",
                            "root")
                    .whereLayer("pairing")
                    .mayOnlyBeAccessedByLayers(
                            "draft",
                            "compare",
                            "compile",
                            "concordance",
                            "edit",
                            "report",
                            "settle",
                            "root")
                    .whereLayer("reading")
                    .mayOnlyBeAccessedByLayers(
                            "pairing",
                            "draft",
                            "compare",
                            "compile",
                            "concordance",
                            "edit",
                            "importing",
                            "merge",
                            "numbering",
                            "report",
                            "settle",
                            "terminology",
                            "typography",
                            "root")
                    .whereLayer("syntax")
                    .mayOnlyBeAccessedByLayers(
                            "reading",
                            "draft",
                            "compare",
                            "compile",
                            "concordance",
                            "edit",
                            "importing",
                            "report",
                            "settle",
                            "root")
                    .whereLayer("text")
                    .mayNotAccessAnyLayer()
                    .whereLayer("profile")
                    .mayOnlyAccessLayers("text", "data")
                    .whereLayer("data")
                    .mayNotAccessAnyLayer()
                    .whereLayer("diagnostic")
                    .mayOnlyAccessLayers("text")
                    .because("every package can then be read knowing only those below it");

    /** Each package is one slice, also one that stands in another. */
    @ArchTest
    static final ArchRule no_cycles =
            slices().matching("org.travaux.markup.(**)").should().beFreeOfCycles();

    /** The slices above do not see the classes of the root package. */
    @ArchTest
    static final ArchRule nobody_imports_the_root =
            noClasses()
                    .that()
                    .resideInAPackage("org.travaux.markup.*..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.travaux.markup");

    @ArchTest
    static final ArchRule no_mutable_statics =
            fields().that().areStatic().should().beFinal().because("drafts are read on any thread");

    @ArchTest
    static final ArchRule no_window_no_clock_no_files =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "javafx..",
                            "java.awt..",
                            "java.time..",
                            "java.nio.file..",
                            "java.net..",
                            "org.apache.poi..")
                    .because("the core knows text, brackets, delegations and drafts, nothing else");
}
