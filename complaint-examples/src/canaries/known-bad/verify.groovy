String log = new File(basedir, 'build.log').text
assert log.contains('BannedDependencies')
assert log.contains('A version with a known hole')
def project = new groovy.xml.XmlSlurper().parse(new File(basedir, 'pom.xml'))
def bad = project.dependencies.dependency.collect { "${it.groupId}:${it.artifactId}:jar:${it.version}" }
assert bad.size() > 10
assert bad.findAll { !(log =~ /${java.util.regex.Pattern.quote(it)} <--- banned/) } == []
