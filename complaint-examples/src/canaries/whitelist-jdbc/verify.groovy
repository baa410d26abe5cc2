String log = new File(basedir, 'build.log').text
assert log.contains('BannedDependencies')
assert log.contains('complaint-jdbc depends on what its whitelist names and nothing else')
assert log =~ /com\.h2database:h2:jar:.* <--- banned/
assert log.contains('(dependency-whitelist) on project complaint-jdbc')
