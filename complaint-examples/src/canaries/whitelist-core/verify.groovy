String log = new File(basedir, 'build.log').text
assert log.contains('BannedDependencies')
assert log.contains('complaint-core depends on what its whitelist names and nothing else')
assert log =~ /org\.hibernate\.validator:hibernate-validator:jar:.* <--- banned/
assert log.contains('(dependency-whitelist) on project complaint-core')
