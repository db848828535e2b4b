package org.travaux.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import org.travaux.app.files.FileOutput;
import org.travaux.app.view.actions.ActionId;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.format.DraftFormat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** ARCHITECTURE.md, as far as a build can check it. */
@AnalyzeClasses(packages = "org.travaux", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule imports_run_one_way =
            layeredArchitecture()
                    .consideringOnlyDependenciesInLayers()
                    .layer("launch")
                    .definedBy("..app.launch..")
                    .layer("view")
                    .definedBy("..app.view..")
                    .layer("viewmodel")
                    .definedBy("..app.viewmodel..")
                    .layer("cli")
                    .definedBy("..app.cli..")
                    .layer("files")
                    .definedBy("..app.files..")
                    .layer("services")
                    .definedBy(
                            "..app.clipboard..",
                            "..app.session..",
                            "..app.storage..",
                            "..app.docx..",
                            "..app.exchange..",
                            "..app.report..",
                            "..app.xlsx..",
                            "..app.i18n..",
                            "..app.safety..",
                            "..app.notes..",
                            "..app.settings..",
                            "..app.procedure..",
                            "..app.proofreading..",
                            "..app.protection..",
                            "..app.spelling..",
                            "..app.terminology..")
                    .whereLayer("launch")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("view")
                    .mayOnlyBeAccessedByLayers("launch")
                    .whereLayer("cli")
                    .mayOnlyBeAccessedByLayers("launch")
                    .whereLayer("viewmodel")
                    .mayOnlyBeAccessedByLayers("launch", "view")
                    .whereLayer("files")
                    .mayOnlyBeAccessedByLayers("launch", "view", "viewmodel", "cli")
                    .because("a window decides nothing, and nothing depends on a window");

    /** Each package is one slice, also one that stands in another. */
    @ArchTest
    static final ArchRule no_cycles =
            slices().matching("org.travaux.app.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule no_cycles_in_docx =
            slices().matching("org.travaux.app.docx.(**)").should().beFreeOfCycles();

    /** The slices above do not see the documents themselves. */
    @ArchTest
    static final ArchRule documents_stand_on_top =
            noClasses()
                    .that()
                    .resideInAPackage("org.travaux.app.docx.*..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.travaux.app.docx");

    @ArchTest
    static final ArchRule poi_only_in_docx =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("..app.docx..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.apache.poi..", "org.openxmlformats..");

    @ArchTest
    static final ArchRule encryption_only_in_protection =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("..app.protection..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("com.nimbusds..");

    /** The library can also fetch keys from addresses that a text names. */
    @ArchTest
    static final ArchRule encryption_fetches_nothing =
            noClasses()
                    .that()
                    .resideInAPackage("..app.protection..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "com.nimbusds.jose.jwk..",
                            "com.nimbusds.jose.proc..",
                            "com.nimbusds.jwt..")
                    .orShould()
                    .dependOnClassesThat()
                    .haveNameMatching("com\\.nimbusds\\.jose\\.util\\..*Resource.*")
                    .because("drafts are confidential");

    /** Else a protected draft would be written in clear by whoever forgot to ask. */
    @ArchTest
    static final ArchRule drafts_are_read_and_written_in_one_place =
            noClasses()
                    .that()
                    .resideInAPackage("org.travaux.app..")
                    .and()
                    .resideOutsideOfPackage("..app.protection..")
                    .and()
                    .doNotHaveSimpleName("DraftTemplate")
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(DraftFormat.class)
                    .because("Protection knows under which password a draft is");

    @ArchTest
    static final ArchRule jgit_only_in_exchange =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("..app.exchange..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.eclipse.jgit..");

    /** Nothing leaves this machine but where the user has named a place for it. */
    @ArchTest
    static final ArchRule jgit_sends_in_one_place =
            noClasses()
                    .that()
                    .resideInAPackage("..app.exchange..")
                    .and()
                    .haveNameNotMatching(".*\\.(SharedRepository|SharedPlace|Login)(\\$\\d+)?")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.eclipse.jgit.transport..")
                    .because("what is sent goes where SharedPlace says, and nowhere else");

    /** What of JGit runs programs is not used at all. */
    @ArchTest
    static final ArchRule jgit_runs_nothing =
            noClasses()
                    .that()
                    .resideInAPackage("..app.exchange..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.eclipse.jgit.hooks..", "org.eclipse.jgit.api")
                    .because("nothing in a repository is run");

    /** Each language writes days in its own way, everywhere in the same. */
    @ArchTest
    static final ArchRule dates_are_written_in_one_place =
            noClasses()
                    .that()
                    .doNotHaveSimpleName("WrittenDates")
                    .should()
                    .dependOnClassesThat()
                    .haveNameMatching("java\\.time\\.format\\.DateTimeFormatter(Builder)?");

    @ArchTest
    static final ArchRule commands_leave_open_drafts_alone =
            noClasses()
                    .that()
                    .resideInAPackage("..app.cli..")
                    .should()
                    .callMethod(FileOutput.class, "save", Draft.class, Path.class)
                    .because("somebody may have the draft open: saveUnlessOpen");

    @ArchTest
    static final ArchRule richtextfx_only_in_the_editor =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("..app.view.editor..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.fxmisc..");

    @ArchTest
    static final ArchRule markdown_library_only_for_the_guide =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("..app.viewmodel.guide..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.commonmark..")
                    .because("it would unescape brackets of drafts");

    @ArchTest
    static final ArchRule no_scene_in_the_view_model =
            noClasses()
                    .that()
                    .resideInAPackage("..app.viewmodel..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.application..")
                    .because("what is shown is tested without a window");

    @ArchTest
    static final ArchRule no_javafx_behind_the_command_line =
            noClasses()
                    .that()
                    .resideInAnyPackage(
                            "..app.clipboard..",
                            "..app.session..",
                            "..app.storage..",
                            "..app.safety..",
                            "..app.notes..",
                            "..app.settings..",
                            "..app.procedure..",
                            "..app.proofreading..",
                            "..app.protection..",
                            "..app.spelling..",
                            "..app.terminology..",
                            "..app.docx..",
                            "..app.exchange..",
                            "..app.report..",
                            "..app.xlsx..",
                            "..app.files..",
                            "..app.i18n..",
                            "..app.cli..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("javafx..")
                    .because("a script must not need a display");

    /** What an action is called is for people: the palette offers it by its name. */
    @ArchTest
    static final ArchRule actions_are_not_told_apart_by_their_names =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("..app.view.actions..")
                    .should()
                    .callMethod(ActionId.class, "written")
                    .orShould()
                    .callMethod(ActionId.class, "valueOf", String.class)
                    .because("an action says itself when it is possible");

    @ArchTest
    static final ArchRule no_network =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("java.net.Socket")
                    .orShould()
                    .dependOnClassesThat()
                    .resideInAPackage("java.net.http..")
                    .because("drafts are confidential");

    @ArchTest
    static final ArchRule no_mutable_statics = fields().that().areStatic().should().beFinal();

    /** Tests run without modules, and would not notice what the program can't do with them. */
    @ArchTest
    static void records_within_what_jackson_writes_are_open_to_it(JavaClasses classes)
            throws IOException {
        String module = Files.readString(Path.of("src/main/java/module-info.java"));
        Set<String> open =
                Pattern.compile("opens ([\\w.]+) to\\s+tools\\.jackson\\.databind;")
                        .matcher(module)
                        .results()
                        .map(found -> found.group(1))
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> closed =
                classes.stream()
                        .filter(each -> each.isRecord() && open.contains(each.getPackageName()))
                        .flatMap(each -> each.getFields().stream())
                        .map(field -> field.getRawType())
                        .filter(
                                type ->
                                        type.isRecord()
                                                && type.getPackageName()
                                                        .startsWith("org.travaux.app"))
                        .map(JavaClass::getPackageName)
                        .filter(name -> !open.contains(name))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertFalse(open.isEmpty());
        assertEquals(Set.of(), closed);
    }

    /** Of both modules: a name that stands for two things is a question each time it is read. */
    @ArchTest
    static void no_simple_name_stands_twice(JavaClasses classes) {
        Map<String, List<String>> byName =
                classes.stream()
                        .filter(JavaClass::isTopLevelClass)
                        .filter(each -> !each.getSimpleName().endsWith("-info"))
                        .collect(
                                Collectors.groupingBy(
                                        JavaClass::getSimpleName,
                                        TreeMap::new,
                                        Collectors.mapping(
                                                JavaClass::getName, Collectors.toList())));
        byName.values().removeIf(names -> names.size() == 1);
        assertEquals(Map.of(), byName);
    }
}
