// The real poms of the project, but for one thing: hibernate-validator, a dependency of the tests, becomes one of the module.
File root = new File(basedir, '../../../..').canonicalFile
new File(basedir, 'pom.xml').text = new File(root, 'pom.xml').text
        .replaceAll(/<module>complaint-(?!core|jdbc).*?<\/module>/, '')
['complaint-core', 'complaint-jdbc'].each { module ->
    File copy = new File(basedir, module)
    copy.mkdirs()
    new File(copy, 'pom.xml').text = new File(root, module + '/pom.xml').text
}
File changed = new File(basedir, 'complaint-core/pom.xml')
String before = changed.text
changed.text = before.replaceFirst(/(?s)(<artifactId>hibernate-validator<\/artifactId>\s*)<scope>test<\/scope>/, '$1')
assert changed.text != before
