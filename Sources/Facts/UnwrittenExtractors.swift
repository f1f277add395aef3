import Graph
import Language

struct EventExtractor: FactExtractor { func facts(in context: inout FactContext) -> [DerivedFact] { [] } }
