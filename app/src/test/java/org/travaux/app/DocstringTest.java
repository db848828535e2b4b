package org.travaux.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Who uses a type of another package reads what it is: public types and their public methods have a
 * docstring, and so have public constructors that take something. A record says it once for all.
 */
class DocstringTest {
    private static final Path ROOT = Path.of("..");

    @Test
    void what_is_public_says_what_it_is() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> missing = new ArrayList<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task =
                    (JavacTask)
                            compiler.getTask(
                                    null,
                                    files,
                                    null,
                                    null,
                                    null,
                                    files.getJavaFileObjectsFromPaths(sources()));
            DocTrees docstrings = DocTrees.instance(task);
            for (CompilationUnitTree each : task.parse()) {
                new Scanner(docstrings, missing).scan(each, null);
            }
        }
        assertEquals(List.of(), missing);
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String module : List.of("markup-core", "app")) {
            try (Stream<Path> all = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
                all.filter(each -> each.toString().endsWith(".java")).forEach(sources::add);
            }
        }
        return sources;
    }

    private static final class Scanner extends TreePathScanner<Void, Void> {
        private final DocTrees docstrings;
        private final List<String> missing;

        Scanner(DocTrees docstrings, List<String> missing) {
            this.docstrings = docstrings;
            this.missing = missing;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, Void nothing) {
            if (!isPublic(type.getModifiers())) {
                return null;
            }
            look(type.getSimpleName().toString());
            return super.visitClass(type, null);
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, Void nothing) {
            ClassTree type = (ClassTree) getCurrentPath().getParentPath().getLeaf();
            boolean constructor = method.getReturnType() == null;
            boolean asked =
                    constructor
                            ? type.getKind() != Tree.Kind.RECORD
                                    && !method.getParameters().isEmpty()
                            : !overrides(method);
            if (isPublic(method.getModifiers()) && asked) {
                look(type.getSimpleName() + "." + method.getName());
            }
            return null;
        }

        private void look(String name) {
            TreePath path = getCurrentPath();
            if (docstrings.getDocComment(path) == null) {
                missing.add(name);
            }
        }

        private static boolean isPublic(ModifiersTree modifiers) {
            return modifiers.getFlags().contains(Modifier.PUBLIC);
        }

        private static boolean overrides(MethodTree method) {
            return method.getModifiers().getAnnotations().stream()
                    .anyMatch(each -> each.getAnnotationType().toString().equals("Override"));
        }
    }
}
