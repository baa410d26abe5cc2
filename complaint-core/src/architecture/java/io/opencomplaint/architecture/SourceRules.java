package io.opencomplaint.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;

/** Sizes that only the source shows. A method's size is its body, braces included. */
final class SourceRules {
    static final int FILE_LINES = 400;
    static final int METHOD_LINES = 30;

    /** With a literal, or with a constant. */
    private static final Pattern SPLIT = Pattern.compile("\\.split\\((?:\"((?:[^\"\\\\]|\\\\.)*)\"|[A-Z_]+\\b)");

    private static final Pattern MORE_THAN_A_WORD = Pattern.compile("[*+{(|\\[^$]|(?<!\\\\)[.?]");

    private SourceRules() {}

    static List<String> longFiles(List<Path> files) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : files) {
            int lines = Files.readAllLines(file).size();
            if (lines > FILE_LINES) {
                found.add(file + " has " + lines + " lines");
            }
        }
        return found;
    }

    static List<String> longMethods(List<Path> files) throws IOException {
        List<String> found = new ArrayList<>();
        if (files.isEmpty()) {
            return found;
        }
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            var sources = manager.getJavaFileObjectsFromPaths(files);
            var task = (JavacTask) compiler.getTask(null, manager, null, List.of("-proc:none"), null, sources);
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                unit.accept(new MethodLengths(unit, positions, found), null);
            }
        }
        return found;
    }

    /** Where a text is split by more than a word: {@code String.split} takes a regular expression, which nobody could list. */
    static List<String> splitsByExpressions(List<Path> files) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : files) {
            Matcher split = SPLIT.matcher(Files.readString(file));
            while (split.find()) {
                if (split.group(1) == null
                        || MORE_THAN_A_WORD.matcher(split.group(1)).find()) {
                    found.add(file + " has " + split.group());
                }
            }
        }
        return found;
    }

    /** The Java files of these folders, those that exist. */
    static List<Path> filesIn(Path... folders) throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                try (var paths = Files.walk(folder)) {
                    paths.filter(path -> path.toString().endsWith(".java")).forEach(found::add);
                }
            }
        }
        return found;
    }

    private static final class MethodLengths extends TreeScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<String> found;

        MethodLengths(CompilationUnitTree unit, SourcePositions positions, List<String> found) {
            this.unit = unit;
            this.positions = positions;
            this.found = found;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            if (method.getBody() != null) {
                LineMap map = unit.getLineMap();
                long first = map.getLineNumber(positions.getStartPosition(unit, method.getBody()));
                long last = map.getLineNumber(positions.getEndPosition(unit, method.getBody()));
                if (last - first + 1 > METHOD_LINES) {
                    found.add(unit.getSourceFile().getName() + ":" + first + " " + method.getName() + " has "
                            + (last - first + 1) + " lines");
                }
            }
            return super.visitMethod(method, null);
        }
    }
}
